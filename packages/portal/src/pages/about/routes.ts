import { page } from '../page-route';

export const aboutRoutes = [page('/plan-du-site', () => import('./site-map'))];
