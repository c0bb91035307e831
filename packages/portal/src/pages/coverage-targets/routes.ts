import { page } from '../page-route';

export const coverageTargetsRoutes = [
  page('/postes/couverture', () => import('./coverage-target')),
  page('/postes/couverture/cible', () => import('./set-target')),
];
