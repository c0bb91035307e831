import {
  LeaveDifficultyUnresolvedDocument,
  RecordMediationDocument,
  ReopenDifficultyDocument,
  SettleDifficultyDocument,
  type DifficultyState,
} from '@iscg/client';
import { difficultyPath } from './addresses';

/** What is done about a difficulty, as ANISCG does it. */
export interface Act {
  /** Its name in the address. */
  readonly name: string;
  readonly document: typeof RecordMediationDocument;
  /** On the link that leads to it, and on its own button. */
  readonly title: string;
  readonly note: { readonly label: string; readonly hint: string };
  /** States in which it can be done. */
  readonly from: readonly DifficultyState[];
  readonly after: DifficultyState;
  /** What becomes of the difficulty, to be read again before it is confirmed. */
  readonly warning: string;
  readonly written: string;
}

export const ACTS: readonly Act[] = [
  {
    name: 'mediation',
    document: RecordMediationDocument,
    title: 'Enregistrer une étape de médiation',
    note: { label: 'Ce qui a été fait', hint: 'Entretien, réunion, visite, courrier…' },
    from: ['REPORTED', 'MEDIATION'],
    after: 'MEDIATION',
    warning: 'Relisez : une étape enregistrée ne se modifie ni ne s’efface.',
    written: 'L’étape de médiation est enregistrée.',
  },
  {
    name: 'reglement',
    document: SettleDifficultyDocument,
    title: 'Régler la difficulté',
    note: { label: 'Issue', hint: 'Ce qui a été convenu' },
    from: ['MEDIATION'],
    after: 'SETTLED',
    warning: 'Relisez : la difficulté sera close comme réglée. Elle pourra être rouverte.',
    written: 'La difficulté est réglée.',
  },
  {
    name: 'sans-reglement',
    document: LeaveDifficultyUnresolvedDocument,
    title: 'Clore sans règlement',
    note: { label: 'Issue', hint: 'Pourquoi la médiation n’a pas abouti' },
    from: ['MEDIATION'],
    after: 'UNRESOLVED',
    warning: 'Relisez : la difficulté sera close sans règlement. Elle pourra être rouverte.',
    written: 'La difficulté est close sans règlement.',
  },
  {
    name: 'reouverture',
    document: ReopenDifficultyDocument,
    title: 'Rouvrir la difficulté',
    note: { label: 'Motif', hint: 'Pourquoi elle est reprise' },
    from: ['SETTLED', 'UNRESOLVED'],
    after: 'MEDIATION',
    warning: 'Relisez : la difficulté sera de nouveau en médiation.',
    written: 'La difficulté est rouverte.',
  },
];

/** What can be done about a difficulty in a state. */
export function actsFrom(state: DifficultyState): readonly Act[] {
  return ACTS.filter(({ from }) => from.includes(state));
}

export function actPath(difficultyId: string, { name }: Act): string {
  return `${difficultyPath(difficultyId)}/${name}`;
}
