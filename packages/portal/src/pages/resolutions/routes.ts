import { page } from '../page-route';

export const resolutionsRoutes = [
  page('/gouvernance/resolutions', () => import('./resolution-list')),
  page('/gouvernance/resolutions/nouvelle', () => import('./propose-resolution')),
  page('/gouvernance/resolutions/:id', () => import('./resolution')),
  page('/gouvernance/resolutions/:id/scrutin', () => import('./record-ballot')),
  page('/gouvernance/resolutions/:id/engagement', () => import('./decide-undertaking')),
];
