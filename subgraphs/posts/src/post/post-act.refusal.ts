import { PortalError } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import { EMPLOYER_ENDED, HOST_UNIT_ENDED, frenchDay, refused } from '../competence/index.js';
import {
  NEXT_EVENTS,
  STATE_AFTER,
  inOrder,
  unlawfulEvent,
  type LifecycleEvent,
  type LifecycleKind,
  type PostState,
} from './lifecycle.js';

const STATES: Readonly<Record<PostState, string>> = {
  PLANNED: 'prévu',
  OPEN: 'ouvert',
  FILLED: 'pourvu',
  VACANT: 'vacant',
  SUSPENDED: 'suspendu',
  CLOSED: 'fermé',
};

const ACTS: Readonly<Record<LifecycleKind, string>> = {
  PLANNED: 'être prévu',
  OPENED: 'être ouvert',
  FILLED: 'être pourvu',
  VACATED: 'devenir vacant',
  SUSPENDED: 'être suspendu',
  RESUMED: 'être repris',
  CLOSED: 'être fermé',
};

/** @throws PortalError when the act cannot follow what stands, naming the state and its day, or comes before it */
export function refuseImpossibleAct(
  reference: string,
  events: readonly LifecycleEvent[],
  kind: LifecycleKind,
  on: PlainDate,
): void {
  const last = inOrder(events).at(-1);
  if (!last) throw new Error(`${reference} has no event`);
  const state = STATE_AFTER[last.kind];
  const since = `${reference} est ${STATES[state]} depuis le ${frenchDay(last.on)}`;
  if (!NEXT_EVENTS[state].includes(kind)) {
    throw refused('postId', `Un poste ${STATES[state]} ne peut pas ${ACTS[kind]} : ${since}.`);
  }
  if (on >= last.on) return;
  throw refused(
    'on',
    `Le ${frenchDay(on)} vient avant le dernier événement du poste : ${since}. Pour changer le passé, corrigez un événement.`,
  );
}

/** @throws PortalError when the events make no life of a post; `cause` begins the sentence, `field` is at fault */
export function refuseUnlawfulLife(
  reference: string,
  events: readonly LifecycleEvent[],
  field: string,
  cause: string,
): void {
  const unlawful = unlawfulEvent(events);
  if (!unlawful) return;
  const before = inOrder(events)[inOrder(events).indexOf(unlawful) - 1];
  const reason = before
    ? `un poste ${STATES[STATE_AFTER[before.kind]]} depuis le ${frenchDay(before.on)} ne peut pas ${ACTS[unlawful.kind]} le ${frenchDay(unlawful.on)}`
    : `un poste ne peut pas ${ACTS[unlawful.kind]} avant d’être prévu`;
  throw refused(field, `${cause}, l’histoire de ${reference} ne tiendrait plus : ${reason}.`);
}

/** What the database’s own refusals mean to a person. */
const REFUSALS: readonly (readonly [words: string, refusal: PortalError])[] = [
  [
    'beyond one full-time equivalent',
    refused(
      'fte',
      'Avec ce poste, cette personne dépasserait un temps plein : ses quotités d’un même jour ne dépassent pas 1.00.',
    ),
  ],
  ['beyond the working time of its post', refused('fte', 'La quotité de la personne dépasse celle du poste.')],
  ['a post of an employer that ended', refused('employerId', EMPLOYER_ENDED)],
  ['a post in a unit that ended', refused('hostUnitIds', HOST_UNIT_ENDED)],
  [
    'an assignment outside the employment',
    refused('workerId', 'Cette personne n’est pas employée pendant toute cette affectation : vérifiez sa fiche.'),
  ],
  [
    'post_reference_key',
    new PortalError('CONFLICT', 'Un autre poste vient de prendre ce numéro : recommencez, rien n’est enregistré.'),
  ],
  [
    'deadlock detected',
    new PortalError(
      'CONFLICT',
      'Un autre enregistrement touchait les mêmes personnes : recommencez, rien n’est enregistré.',
    ),
  ],
];

/** The refusal that a database error stands for; the error itself when it is none. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  return REFUSALS.find(([words]) => error.message.includes(words))?.[1] ?? error;
}
