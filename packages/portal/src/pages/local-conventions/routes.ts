import { page } from '../page-route';

export const localConventionsRoutes = [
  page('/postes/conventions', () => import('./convention-list')),
  page('/postes/conventions/nouvelle', () => import('./sign-convention')),
  page('/postes/conventions/:id', () => import('./convention')),
  page('/postes/conventions/:id/renouvellement', () => import('./renew-convention')),
  page('/postes/conventions/:id/fin', () => import('./end-convention')),
];
