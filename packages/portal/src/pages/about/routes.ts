import { page } from '../page-route';

export const aboutRoutes = [
  page('/plan-du-site', () => import('./site-map')),
  page('/accessibilite', () => import('./accessibility')),
  page('/mentions-legales', () => import('./legal-notice')),
];
