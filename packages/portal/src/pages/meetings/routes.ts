import { page } from '../page-route';

export const meetingsRoutes = [
  page('/gouvernance/conseil', () => import('./board')),
  page('/gouvernance/conseil/reunions/nouvelle', () => import('./convene-board')),
  page('/gouvernance/conseil/reunions/:id', () => import('./board-meeting')),
  page('/gouvernance/conseil/reunions/:id/ordre-du-jour', () => import('./change-agenda')),
  page('/gouvernance/conseil/reunions/:id/presence', () => import('./board-attendance')),
  page('/gouvernance/conseil/reunions/:id/annulation', () => import('./cancel-board')),
  page('/gouvernance/conseil/reunions/:id/proces-verbal', () => import('./draft-minutes')),
  page('/gouvernance/conseil/reunions/:id/approbation', () => import('./approve-minutes')),
  page('/gouvernance/comite', () => import('./committee')),
  page('/gouvernance/comite/nouvelle', () => import('./convene-committee')),
  page('/gouvernance/comite/:id', () => import('./committee-meeting')),
  page('/gouvernance/comite/:id/documents', () => import('./change-papers')),
  page('/gouvernance/comite/:id/presence', () => import('./committee-attendance')),
  page('/gouvernance/comite/:id/annulation', () => import('./cancel-committee')),
  page('/gouvernance/comite/:id/decision', () => import('./record-decision')),
];
