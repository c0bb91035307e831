import { page } from '../page-route';

export const disseminationRoutes = [
  page('/gouvernance/diffusion', () => import('./register')),
  page('/gouvernance/diffusion/import', () => import('./recipient-import')),
  page('/gouvernance/diffusion/destinataires/:id', () => import('./recipient')),
  page('/gouvernance/diffusion/destinataires/:id/annulation/:stepId', () => import('./cancel-step')),
  page('/gouvernance/diffusion/:act', () => import('./register-act')),
];
