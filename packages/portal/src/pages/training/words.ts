/** What the codes of training are called in French. */
import type {
  Audience,
  EnrolmentState,
  OnboardingStatus,
  PartyCode,
  ProgrammeKind,
  SessionNoticeKind,
  SessionState,
  TrainingDimension,
  TrainingRequestState,
  VenueOfferState,
} from '@iscg/client';
import type { Tone } from '../../ui/badge';

/** The State parties, which send persons and give rooms of their own. */
export const SENDERS = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP'] as const satisfies readonly PartyCode[];

export const PROGRAMME_KIND_WORDS: Readonly<Record<ProgrammeKind, string>> = {
  TRAINING: 'Formation',
  AWARENESS: 'Sensibilisation',
  ONBOARDING: 'Prise de poste',
  EXCHANGE: 'Échange de pratiques',
};

export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  UNIT_HEADS: 'Chefs de service et commandants d’unité',
  POLICE_OFFICERS: 'Policiers',
  GENDARMES: 'Gendarmes',
  POLICE_STUDENTS: 'Élèves des écoles de police',
  GENDARMERIE_STUDENTS: 'Élèves des écoles de gendarmerie',
  NEW_ISCG: 'Nouveaux ISCG',
  ISCG: 'ISCG en poste',
};

export const SESSION_STATE_WORDS: Readonly<Record<SessionState, string>> = {
  DRAFT: 'En préparation',
  OPEN: 'Ouverte',
  HELD: 'Tenue',
  CANCELLED: 'Annulée',
};

export const SESSION_STATE_TONES: Readonly<Record<SessionState, Tone>> = {
  DRAFT: 'neutral',
  OPEN: 'info',
  HELD: 'success',
  CANCELLED: 'error',
};

export const ONBOARDING_WORDS: Readonly<Record<OnboardingStatus, string>> = {
  OVERDUE: 'En retard',
  DUE: 'À prévoir',
  BOOKED: 'Inscrit à une session',
  DONE: 'Fait',
};

export const ONBOARDING_TONES: Readonly<Record<OnboardingStatus, Tone>> = {
  OVERDUE: 'error',
  DUE: 'warning',
  BOOKED: 'info',
  DONE: 'success',
};

export const ENROLMENT_STATE_WORDS: Readonly<Record<EnrolmentState, string>> = {
  REQUESTED: 'Demande sans réponse',
  CONFIRMED: 'Place confirmée',
  WAITLISTED: 'Sur liste d’attente',
  ATTENDED: 'Présente',
  ABSENT: 'Absente',
  WITHDRAWN: 'Désinscrite',
};

export const ENROLMENT_STATE_TONES: Readonly<Record<EnrolmentState, Tone>> = {
  REQUESTED: 'neutral',
  CONFIRMED: 'info',
  WAITLISTED: 'warning',
  ATTENDED: 'success',
  ABSENT: 'error',
  WITHDRAWN: 'neutral',
};

export const NOTICE_WORDS: Readonly<Record<SessionNoticeKind, string>> = {
  CANCELLED: 'Session annulée',
  MOVED: 'Lieu ou horaires changés',
  SEAT_GIVEN: 'Place obtenue depuis la liste d’attente',
};

export const NOTICE_TONES: Readonly<Record<SessionNoticeKind, Tone>> = {
  CANCELLED: 'error',
  MOVED: 'warning',
  SEAT_GIVEN: 'success',
};

export const REQUEST_STATE_WORDS: Readonly<Record<TrainingRequestState, string>> = {
  PENDING: 'En attente de réponse',
  ANSWERED: 'Satisfaite par une session',
  REFUSED: 'Refusée',
  WITHDRAWN: 'Retirée',
};

export const REQUEST_STATE_TONES: Readonly<Record<TrainingRequestState, Tone>> = {
  PENDING: 'warning',
  ANSWERED: 'success',
  REFUSED: 'error',
  WITHDRAWN: 'neutral',
};

export const ROOM_STATE_WORDS: Readonly<Record<VenueOfferState, string>> = {
  ASKED: 'Demandée, sans réponse',
  ACCEPTED: 'Mise à disposition',
  REFUSED: 'Refusée',
};

export const ROOM_STATE_TONES: Readonly<Record<VenueOfferState, Tone>> = {
  ASKED: 'warning',
  ACCEPTED: 'success',
  REFUSED: 'error',
};

export const DIMENSION_WORDS: Readonly<Record<Exclude<TrainingDimension, 'SESSION'>, string>> = {
  AUDIENCE: 'Public',
  PARTY: 'Partie',
  DEPARTMENT: 'Département',
  YEAR: 'Année',
  PROGRAMME: 'Programme',
};
