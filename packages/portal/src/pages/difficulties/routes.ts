import { page } from '../page-route';

export const difficultiesRoutes = [
  page('/postes/difficultes', () => import('./difficulty-list')),
  page('/postes/difficultes/signaler', () => import('./report-difficulty')),
  page('/postes/difficultes/:id', () => import('./difficulty')),
  page('/postes/difficultes/:id/:act', () => import('./difficulty-act')),
];
