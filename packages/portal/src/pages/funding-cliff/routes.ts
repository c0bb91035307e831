import { page } from '../page-route';

export const fundingCliffRoutes = [page('/financements/echeances', () => import('./funding-cliff'))];
