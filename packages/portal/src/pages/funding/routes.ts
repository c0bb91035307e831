import { page } from '../page-route';

export const fundingRoutes = [
  page('/financements', () => import('./subsidies')),
  page('/financements/versements', () => import('./ledger')),
  page('/financements/lignes/:id', () => import('./subsidy-line')),
  page('/financements/lignes/:id/versement', () => import('./record-payment')),
  page('/financements/lignes/:id/contre-passation/:paymentId', () => import('./reverse-payment')),
  page('/financements/lignes/:id/appel', () => import('./call-funds')),
  page('/financements/lignes/:id/appels/:callId/retrait', () => import('./withdraw-call')),
];
