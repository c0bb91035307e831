/** What the types and fields of the access matrix are called in French. */
import type { FieldReach } from '@iscg/client';
import { ACCESS_WORDS } from './words/access';
import { ACT_WORDS } from './words/acts';
import { DISSEMINATION_WORDS } from './words/dissemination';
import { COFUNDING_WORDS } from './words/cofunding';
import { COMMITTEE_WORDS } from './words/committee';
import { DOCUMENT_WORDS } from './words/documents';
import { DOSSIERS_WORDS } from './words/dossiers';
import { ESSENTIAL_DATA_WORDS } from './words/essential-data';
import { FUNDING_WORDS } from './words/funding';
import { GOVERNANCE_WORDS } from './words/governance';
import { MEETING_WORDS } from './words/meetings';
import { NOTIFICATION_WORDS } from './words/notifications';
import { POSTS_WORDS } from './words/posts';
import { PROJECTS_WORDS } from './words/projects';
import { QUESTION_WORDS } from './words/questions';
import { RESOLUTION_WORDS } from './words/resolutions';
import { SHARED_WORDS, type DomainWords } from './words/shared';
import { TRAINING_WORDS } from './words/training';
import { TRAINING_REQUEST_WORDS } from './words/training-requests';
import { UNDERTAKING_WORDS } from './words/undertakings';

/** Every type of the graph, each with every one of its fields. */
export const TYPE_WORDS: DomainWords = {
  ...QUESTION_WORDS,
  ...ACT_WORDS,
  ...POSTS_WORDS,
  ...DOSSIERS_WORDS,
  ...PROJECTS_WORDS,
  ...TRAINING_WORDS,
  ...TRAINING_REQUEST_WORDS,
  ...FUNDING_WORDS,
  ...COFUNDING_WORDS,
  ...ESSENTIAL_DATA_WORDS,
  ...DOCUMENT_WORDS,
  ...GOVERNANCE_WORDS,
  ...MEETING_WORDS,
  ...COMMITTEE_WORDS,
  ...UNDERTAKING_WORDS,
  ...DISSEMINATION_WORDS,
  ...RESOLUTION_WORDS,
  ...NOTIFICATION_WORDS,
  ...ACCESS_WORDS,
  ...SHARED_WORDS,
};

/** Domains of the graph; what all of them share has none. */
export const DOMAIN_WORDS = {
  posts: 'Postes',
  training: 'Formations',
  funding: 'Financements',
  governance: 'Gouvernance et accès',
  commun: 'Commun à tous les domaines',
} as const;

export const REACH_WORDS: Readonly<Record<FieldReach, string>> = {
  ALL: 'Tout',
  OWN: 'Les siens',
  NONE: 'Rien',
};

/** Beside the word, never alone. */
export const REACH_SYMBOLS: Readonly<Record<FieldReach, string>> = {
  ALL: '●',
  OWN: '◐',
  NONE: '○',
};

/** The French name of a type; its name in the graph while it has none. */
export function typeWord(type: string): string {
  return TYPE_WORDS[type]?.label ?? type;
}

/** The French name of a field; its name in the graph while it has none. */
export function fieldWord(type: string, field: string): string {
  return TYPE_WORDS[type]?.fields[field] ?? field;
}
