import { page } from '../page-route';

export const explorerRoutes = [page('/explorateur', () => import('./explorer'))];
