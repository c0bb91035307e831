import { page } from '../page-route';

export const notificationsRoutes = [
  page('/rappels', () => import('./inbox')),
  page('/rappels/preferences', () => import('./preferences')),
];
