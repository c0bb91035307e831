import { page } from '../page-route';

export const trainingRoutes = [
  page('/formations', () => import('./sessions')),
  page('/formations/sessions/:id', () => import('./session')),
  page('/formations/sessions/:id/inscription', () => import('./enrol')),
  page('/formations/sessions/:id/presences', () => import('./attendance')),
  page('/formations/sessions/:id/annulation', () => import('./cancel-session')),
  page('/formations/calendrier', () => import('./calendar')),
  page('/formations/accueil', () => import('./onboardings')),
  page('/formations/catalogue', () => import('./programmes')),
];
