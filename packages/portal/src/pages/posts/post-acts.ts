import {
  ClosePostDocument,
  FillPostDocument,
  OpenPostDocument,
  ResumePostDocument,
  SuspendPostDocument,
  VacatePostDocument,
  type PostState,
} from '@iscg/client';
import { postPath } from './post-columns';

interface AnyAct {
  /** Its name in the address. */
  readonly name: string;
  /** On the link that leads to it, and on its own button. */
  readonly title: string;
  /** States in which it can be done. */
  readonly from: readonly PostState[];
  readonly after: PostState;
  readonly day: string;
  /** What becomes of the post, to be read again before it is confirmed. */
  readonly warning: string;
  readonly written: string;
}

/** An act that says when and why. */
export interface PlainAct extends AnyAct {
  readonly document: typeof OpenPostDocument;
}

/** An act that says also who. */
export interface FillingAct extends AnyAct {
  readonly document: typeof FillPostDocument;
  readonly fills: true;
}

/** What happens to a post, as ANISCG records it. */
export type PostAct = PlainAct | FillingAct;

const MENDED = 'L’acte restera lisible ; une erreur se corrige ou s’annule depuis la vie du poste.';

export const POST_ACTS: readonly PostAct[] = [
  {
    name: 'ouvrir',
    document: OpenPostDocument,
    title: 'Ouvrir le poste',
    from: ['PLANNED'],
    after: 'OPEN',
    day: 'Premier jour où le poste peut être pourvu',
    warning: `Relisez : le poste sera ouvert et pourra être pourvu. ${MENDED}`,
    written: 'L’ouverture du poste est enregistrée.',
  },
  {
    name: 'pourvoir',
    document: FillPostDocument,
    fills: true,
    title: 'Pourvoir le poste',
    from: ['OPEN', 'VACANT'],
    after: 'FILLED',
    day: 'Premier jour de la personne en poste',
    warning: `Relisez : l’affectation de la personne commencera ce jour-là. ${MENDED}`,
    written: 'La prise de poste est enregistrée.',
  },
  {
    name: 'depart',
    document: VacatePostDocument,
    title: 'Constater le départ',
    from: ['FILLED'],
    after: 'VACANT',
    day: 'Premier jour sans la personne ; son affectation finit la veille',
    warning: `Relisez : l’affectation finira la veille et le poste sera vacant. ${MENDED}`,
    written: 'Le départ est enregistré.',
  },
  {
    name: 'suspendre',
    document: SuspendPostDocument,
    title: 'Suspendre le poste',
    from: ['VACANT'],
    after: 'SUSPENDED',
    day: 'Premier jour de la suspension',
    warning: `Relisez : le poste ne pourra plus être pourvu avant d’être repris. ${MENDED}`,
    written: 'La suspension du poste est enregistrée.',
  },
  {
    name: 'reprendre',
    document: ResumePostDocument,
    title: 'Reprendre le poste',
    from: ['SUSPENDED'],
    after: 'VACANT',
    day: 'Premier jour où le poste peut de nouveau être pourvu',
    warning: `Relisez : le poste sera de nouveau vacant. ${MENDED}`,
    written: 'La reprise du poste est enregistrée.',
  },
  {
    name: 'fermer',
    document: ClosePostDocument,
    title: 'Fermer le poste',
    from: ['PLANNED', 'OPEN', 'VACANT', 'SUSPENDED'],
    after: 'CLOSED',
    day: 'Premier jour sans le poste',
    warning: `Relisez : le poste sera fermé, et plus rien ne suivra. ${MENDED}`,
    written: 'La fermeture du poste est enregistrée.',
  },
];

/** What can happen to a post in a state. */
export function postActsFrom(state: PostState): readonly PostAct[] {
  return POST_ACTS.filter(({ from }) => from.includes(state));
}

export function postActPath(reference: string, { name }: PostAct): string {
  return `${postPath(reference, undefined)}/actes/${name}`;
}

/** Where an event of a post is corrected or cancelled. */
export function postEventPath(reference: string, eventId: string, change: 'correction' | 'annulation'): string {
  return `${postPath(reference, undefined)}/evenements/${eventId}/${change}`;
}
