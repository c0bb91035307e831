import { page } from '../page-route';

export const fipdEnvelopeRoutes = [
  page('/financements/enveloppe', () => import('./envelope')),
  page('/financements/enveloppe/:year/decision', () => import('./set-envelope')),
];
