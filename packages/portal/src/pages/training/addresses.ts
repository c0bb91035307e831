/** Addresses of the pages on training. */

export const TRAINING = { title: 'Formations', to: '/formations' };
export const NEW_SESSION = '/formations/sessions/nouvelle';
export const NOTICES = { title: 'Avis sur les sessions', to: '/formations/avis' };
export const REQUESTS = { title: 'Demandes de formation', to: '/formations/demandes' };
export const NEW_REQUEST = '/formations/demandes/nouvelle';
export const ROOMS = { title: 'Salles demandées et offertes', to: '/formations/salles' };
export const NEW_ROOM_REQUEST = '/formations/salles/demander';
export const NEW_ROOM_OFFER = '/formations/salles/proposer';
export const VENUES = { title: 'Lieux', to: '/formations/lieux' };
export const NEW_VENUE = '/formations/lieux/nouveau';
export const SETTINGS_PAGE = { title: 'Réglages des formations', to: '/formations/reglages' };
export const SETTINGS_FORM = '/formations/reglages/modifier';
export const EVALUATE = { title: 'Évaluer une session', to: '/formations/evaluer' };
export const TRAINERS = { title: 'Formateurs', to: '/formations/formateurs' };
export const NEW_TRAINER = '/formations/formateurs/nouveau';

export function sessionAddress(id: string): string {
  return `/formations/sessions/${encodeURIComponent(id)}`;
}

/** The form that enrols a person, a social worker chosen already where one is given. */
export function enrolmentFormAddress(sessionId: string, workerId?: string): string {
  const choice = workerId === undefined ? '' : `?personne=${encodeURIComponent(workerId)}`;
  return `${sessionAddress(sessionId)}/inscription${choice}`;
}

export function attendanceAddress(sessionId: string): string {
  return `${sessionAddress(sessionId)}/presences`;
}

export function changeFormAddress(sessionId: string): string {
  return `${sessionAddress(sessionId)}/modifier`;
}

/** The comments on a session, and its evaluation codes. */
export function evaluationAddress(sessionId: string): string {
  return `${sessionAddress(sessionId)}/evaluation`;
}

export function cancellationFormAddress(sessionId: string): string {
  return `${sessionAddress(sessionId)}/annulation`;
}

/** Where the service draws the certificate of attendance of one enrolment. */
export function certificateAddress(sessionId: string, enrolmentId: string): string {
  return `/documents/sessions/${encodeURIComponent(sessionId)}/attestations/${encodeURIComponent(enrolmentId)}`;
}

export function venueFormAddress(id: string): string {
  return `${VENUES.to}/${encodeURIComponent(id)}/modifier`;
}

export function trainerFormAddress(id: string): string {
  return `${TRAINERS.to}/${encodeURIComponent(id)}/modifier`;
}

export function requestAddress(id: string): string {
  return `${REQUESTS.to}/${encodeURIComponent(id)}`;
}

export function roomAddress(id: string): string {
  return `${ROOMS.to}/${encodeURIComponent(id)}`;
}
