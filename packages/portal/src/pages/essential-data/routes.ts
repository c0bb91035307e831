import { page } from '../page-route';

export const essentialDataRoutes = [
  page('/financements/donnees-essentielles', () => import('./essential-data')),
  page('/financements/identites', () => import('./identities')),
  page('/financements/identites/:party', () => import('./record-identity')),
];
