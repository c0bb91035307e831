import { page } from '../page-route';

export const boardSeatsRoutes = [
  page('/gouvernance/conseil/sieges/election', () => import('./elect-member')),
  page('/gouvernance/conseil/sieges/:id', () => import('./seat')),
  page('/gouvernance/conseil/sieges/:id/renouvellement', () => import('./renew-mandate')),
  page('/gouvernance/conseil/sieges/:id/fin', () => import('./end-mandate')),
];
