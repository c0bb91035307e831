import { page } from '../page-route';

export const amendmentsRoutes = [
  page('/financements/avenants', () => import('./amendment-list')),
  page('/financements/avenants/nouveau', () => import('./draft-amendment')),
  page('/financements/avenants/:id', () => import('./amendment')),
  page('/financements/avenants/:id/modification', () => import('./change-amendment')),
  page('/financements/avenants/:id/retrait', () => import('./withdraw-amendment')),
  page('/financements/avenants/:id/signature', () => import('./sign-amendment')),
];
