import { page } from '../page-route';

export const mySessionRoutes = [page('/ma-session', () => import('./my-session'))];
