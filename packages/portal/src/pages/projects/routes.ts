import { page } from '../page-route';

export const projectsRoutes = [
  page('/postes/projets', () => import('./project-list')),
  page('/postes/projets/nouveau', () => import('./new-project')),
  page('/postes/projets/:id', () => import('./project')),
  page('/postes/projets/:id/avis', () => import('./give-opinion')),
  page('/postes/projets/:id/poste', () => import('./create-post')),
  page('/postes/projets/:id/abandon', () => import('./abandon-project')),
];
