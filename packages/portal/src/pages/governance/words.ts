/** What the codes of governance are called in French. */
import type {
  BoardSeatKind,
  DocumentKind,
  EvidenceEntity,
  FulfilmentSource,
  Recurrence,
  SigningSide,
  UndertakingOrigin,
  UndertakingStatus,
} from '@iscg/client';
import type { Tone } from '../../ui/badge';

export const SIDE_WORDS: Readonly<Record<SigningSide, string>> = {
  STATE: 'Pour l’État',
  ANISCG: 'Pour l’ANISCG',
};

export const ORIGIN_WORDS: Readonly<Record<UndertakingOrigin, string>> = {
  CONVENTION: 'Convention',
  BOARD: 'Décision',
};

/** « Article 3 », or « Décision CA-2026-01 » for what the board decided. */
export function originInWords(undertaking: {
  readonly article: number | null;
  readonly origin: UndertakingOrigin | null;
  readonly number: string | null;
}): string | null {
  const { article, origin, number } = undertaking;
  if (article !== null) return `Article ${article}`;
  return origin && `${ORIGIN_WORDS[origin]} ${number ?? ''}`.trim();
}

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

export const FULFILMENT_SOURCE_WORDS: Readonly<Record<FulfilmentSource, string>> = {
  RECORDED: 'Enregistré par une partie',
  FACT: 'Constaté par le portail',
};

export const EVIDENCE_WORDS: Readonly<Record<EvidenceEntity, string>> = {
  SUBSIDY_LINE: 'Subvention',
  SESSION: 'Session de formation',
  POST: 'Poste',
  POST_PROJECT: 'Projet de poste',
  DIFFICULTY: 'Difficulté',
  VENUE_OFFER: 'Salle mise à disposition',
  TRAINING_REQUEST: 'Demande de formation',
  BOARD_MEETING: 'Réunion du conseil d’administration',
  DOCUMENT: 'Document',
};

export const DOCUMENT_KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  CONVENTION: 'Convention et avenants',
  REPORT: 'Bilan ou rapport',
  MINUTES: 'Procès-verbal',
  MEETING_PAPER: 'Document de réunion',
  FINANCIAL: 'Budget et comptes',
  LETTER: 'Courrier',
  OTHER: 'Autre',
};
