import { page } from '../page-route';

export const accessRoutes = [page('/qui-voit-quoi', () => import('./who-sees-what'))];
