import { page } from '../page-route';

export const trainingRoutes = [
  page('/formations', () => import('./sessions')),
  page('/formations/sessions/nouvelle', () => import('./create-session')),
  page('/formations/sessions/:id', () => import('./session')),
  page('/formations/sessions/:id/inscription', () => import('./enrol')),
  page('/formations/sessions/:id/modifier', () => import('./change-session')),
  page('/formations/sessions/:id/presences', () => import('./attendance')),
  page('/formations/sessions/:id/annulation', () => import('./cancel-session')),
  page('/formations/calendrier', () => import('./calendar')),
  page('/formations/accueil', () => import('./onboardings')),
  page('/formations/avis', () => import('./notices')),
  page('/formations/lieux', () => import('./venues')),
  page('/formations/lieux/nouveau', () => import('./create-venue')),
  page('/formations/lieux/:id/modifier', () => import('./change-venue')),
  page('/formations/formateurs', () => import('./trainers')),
  page('/formations/formateurs/nouveau', () => import('./create-trainer')),
  page('/formations/formateurs/:id/modifier', () => import('./change-trainer')),
  page('/formations/catalogue', () => import('./programmes')),
];
