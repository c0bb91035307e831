import { page } from '../page-route';

export const postPlanningRoutes = [page('/postes/nouveau', () => import('./plan-post'))];
