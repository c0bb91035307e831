/** What the codes of meetings are called in French. */
import type {
  AgendaItemKind,
  BoardMeetingKind,
  BoardMeetingState,
  BoardMinutesState,
  BoardPresenceKind,
  CommitteeMeetingState,
  CommitteeRole,
} from '@iscg/client';
import type { Tone } from '../../ui/badge';

export const MEETING_KIND_WORDS: Readonly<Record<BoardMeetingKind, string>> = {
  ORDINARY: 'Ordinaire',
  EXTRAORDINARY: 'Extraordinaire',
};

export const MEETING_STATE_WORDS: Readonly<Record<BoardMeetingState | CommitteeMeetingState, string>> = {
  CONVENED: 'Convoquée',
  HELD: 'Tenue',
  CANCELLED: 'Annulée',
};

export const MEETING_STATE_TONES: Readonly<Record<BoardMeetingState | CommitteeMeetingState, Tone>> = {
  CONVENED: 'info',
  HELD: 'success',
  CANCELLED: 'warning',
};

export const ITEM_KIND_WORDS: Readonly<Record<AgendaItemKind, string>> = {
  INFORMATION: 'Information',
  DECISION: 'Décision',
};

export const PRESENCE_WORDS: Readonly<Record<BoardPresenceKind, string>> = {
  PRESENT: 'Présent',
  REPRESENTED: 'Représenté',
  ABSENT: 'Absent',
};

export const MINUTES_STATE_WORDS: Readonly<Record<BoardMinutesState, string>> = {
  DRAFTED: 'Rédigé',
  SUBMITTED: 'Soumis au conseil',
  APPROVED: 'Approuvé',
};

export const MINUTES_STATE_TONES: Readonly<Record<BoardMinutesState, Tone>> = {
  DRAFTED: 'info',
  SUBMITTED: 'warning',
  APPROVED: 'success',
};

export const ROLE_WORDS: Readonly<Record<CommitteeRole, string>> = {
  CHAIR: 'Présidence : secrétaire général du CIPDR',
  DGPN: 'Coprésidence : directeur général de la police nationale',
  DGGN: 'Coprésidence : directeur général de la gendarmerie nationale',
  PP: 'Coprésidence : préfet de police',
  DCSP: 'Directeur central de la sécurité publique',
  HEAD_OF_SERVICE: 'Chef de service',
};
