import { page } from '../page-route';

export const directoryRoutes = [
  page('/postes/employeurs', () => import('./employer-list')),
  page('/postes/employeurs/ajout', () => import('./new-employer')),
  page('/postes/employeurs/:id', () => import('./employer')),
  page('/postes/employeurs/:id/correction', () => import('./correct-employer')),
  page('/postes/employeurs/:id/fin', () => import('./end-employer')),
  page('/postes/unites', () => import('./host-unit-list')),
  page('/postes/unites/ajout', () => import('./new-host-unit')),
  page('/postes/unites/:id', () => import('./host-unit')),
  page('/postes/unites/:id/correction', () => import('./correct-host-unit')),
  page('/postes/unites/:id/fin', () => import('./end-host-unit')),
  page('/postes/intervenants', () => import('./social-worker-list')),
  page('/postes/intervenants/ajout', () => import('./new-social-worker')),
  page('/postes/intervenants/:id', () => import('./social-worker')),
  page('/postes/intervenants/:id/correction', () => import('./correct-social-worker')),
  page('/postes/intervenants/:id/fin', () => import('./end-social-worker')),
];
