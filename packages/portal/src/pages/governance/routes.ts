import { page } from '../page-route';

export const governanceRoutes = [
  page('/gouvernance', () => import('./convention')),
  page('/gouvernance/denonciation', () => import('./give-notice')),
  page('/gouvernance/denonciation/:id/retrait', () => import('./withdraw-notice')),
  page('/gouvernance/engagements', () => import('./undertakings')),
  page('/gouvernance/engagements/:id', () => import('./ledger/undertaking')),
  page('/gouvernance/engagements/:id/tenu', () => import('./ledger/record-fulfilment')),
  page('/gouvernance/engagements/:id/tenu/:fulfilmentId/retrait', () => import('./ledger/withdraw-fulfilment')),
  page('/gouvernance/echeances', () => import('./ledger/calendar')),
  page('/gouvernance/documents', () => import('./documents/documents')),
  page('/gouvernance/documents/nouveau', () => import('./documents/add-document')),
  page('/gouvernance/documents/:id', () => import('./documents/document')),
  page('/gouvernance/documents/:id/version', () => import('./documents/add-version')),
  page('/gouvernance/documents/:id/retrait', () => import('./documents/withdraw-document')),
];
