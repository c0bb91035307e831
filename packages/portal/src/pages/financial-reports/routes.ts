import { page } from '../page-route';

export const financialReportsRoutes = [
  page('/financements/comptes-rendus', () => import('./report-list')),
  page('/financements/comptes-rendus/:id/envoi', () => import('./send-report')),
  page('/financements/comptes-rendus/:id/reception', () => import('./acknowledge-report')),
];
