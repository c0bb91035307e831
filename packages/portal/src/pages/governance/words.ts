/** What the codes of governance are called in French. */
import type { BoardMeetingKind, BoardSeatKind, Recurrence, SigningSide, UndertakingStatus } from '@iscg/client';
import type { Tone } from '../../ui/badge';

export const SIDE_WORDS: Readonly<Record<SigningSide, string>> = {
  STATE: 'Pour l’État',
  ANISCG: 'Pour l’ANISCG',
};

export const RECURRENCE_WORDS: Readonly<Record<Recurrence, string>> = {
  ONCE: 'Une fois',
  ANNUAL: 'Chaque année',
  AS_NEEDED: 'Quand l’occasion se présente',
  PERMANENT: 'En permanence',
};

export const UNDERTAKING_STATUS_WORDS: Readonly<Record<UndertakingStatus, string>> = {
  ON_TRACK: 'En cours',
  DUE_SOON: 'Échéance proche',
  OVERDUE: 'En retard',
  FULFILLED: 'Tenu',
};

export const UNDERTAKING_STATUS_TONES: Readonly<Record<UndertakingStatus, Tone>> = {
  ON_TRACK: 'info',
  DUE_SOON: 'warning',
  OVERDUE: 'error',
  FULFILLED: 'success',
};

export const SEAT_KIND_WORDS: Readonly<Record<BoardSeatKind, string>> = {
  EX_OFFICIO: 'De droit',
  ELECTED: 'Élu',
};

export const MEETING_KIND_WORDS: Readonly<Record<BoardMeetingKind, string>> = {
  ORDINARY: 'Ordinaire',
  EXTRAORDINARY: 'Extraordinaire',
};
