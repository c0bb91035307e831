import { page } from '../page-route';

export const postsRoutes = [
  page('/postes', () => import('./post-list')),
  page('/postes/carte', () => import('./coverage-map')),
  page('/postes/deploiement', () => import('./deployment')),
  page('/postes/import', () => import('./post-import')),
  page('/postes/:reference', () => import('./post')),
  page('/postes/:reference/actes/:act', () => import('./post-act')),
  page('/postes/:reference/evenements/:event/:change', () => import('./post-event-change')),
];
