import { page } from '../page-route';

export const homeRoutes = [page('/', () => import('./home'))];
