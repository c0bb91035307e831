import { page } from '../page-route';

export const cofundingRoutes = [
  page('/postes/:reference/financement', () => import('./post-cofunding')),
  page('/postes/:reference/financement/plan', () => import('./plan-cofunding')),
  page('/postes/:reference/financement/:year/correction', () => import('./correct-cofunding')),
  page('/postes/:reference/financement/:year/confirmation/:share', () => import('./confirm-share')),
];
