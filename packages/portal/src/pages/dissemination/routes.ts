import { page } from '../page-route';

export const disseminationRoutes = [
  page('/gouvernance/diffusion', () => import('./register')),
  page('/gouvernance/diffusion/import', () => import('./recipient-import')),
  page('/gouvernance/diffusion/:act', () => import('./register-act')),
];
