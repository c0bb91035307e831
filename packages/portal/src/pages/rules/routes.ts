import { page } from '../page-route';

export const rulesRoutes = [
  page('/gouvernance/conseil/regles', () => import('./board-rules')),
  page('/gouvernance/conseil/regles/reunions', () => import('./set-board-rules')),
  page('/gouvernance/conseil/regles/conflits-d-interets', () => import('./set-conflict-rule')),
  page('/gouvernance/diffusion/delai', () => import('./set-reminder-delay')),
];
