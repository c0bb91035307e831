import { createHash } from 'node:crypto';
import type { Party } from '@iscg/access';
import { frenchDay, plusDays, type PlainDate } from '@iscg/values';
import type { AwaitedAnswer, AwaitedSignature } from '../awaited/index.js';
import { DUE_SOON_DAYS, type Undertaking } from '../undertaking/index.js';
import type { Notification } from './notification.model.js';

/** A reminder as the facts make it, before anybody has read it. */
export type Reminder = Omit<Notification, 'party' | 'read'>;

/** A period of a commitment, and who has not kept it. */
export interface OwedPeriod {
  readonly undertaking: Pick<Undertaking, 'id' | 'number' | 'origin'>;
  readonly dueOn: PlainDate;
  readonly status: Undertaking['status'];
  readonly owing: readonly Party[];
}

/** Everything that parties may have to be reminded of. */
export interface Facts {
  readonly periods: readonly OwedPeriod[];
  readonly signatures: readonly AwaitedSignature[];
  readonly answers: readonly AwaitedAnswer[];
}

/**
 * The reminders of these parties, the most pressing first, then the oldest. The board, through which ANISCG decides, is
 * reminded of what ANISCG owes by the convention.
 */
export function remindersOf({ periods, signatures, answers }: Facts, parties: readonly Party[]): Reminder[] {
  return [
    ...periods.flatMap((period) => obligations(period)),
    ...signatures.map(signature),
    ...answers.map((awaited) =>
      awaited.request === 'TRAINING_REQUEST' ? trainingRequest(awaited) : venueOffer(awaited),
    ),
  ]
    .filter(({ partyCode }) => parties.includes(partyCode))
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

const RANK = { OVERDUE: '1', DUE_SOON: '2', WAITING: '3' } as const;

/** Where a reminder stands in the inbox: texts in the order of the list, none twice. */
export function placeOf({ stage, dueOn, since, id }: Reminder): string {
  return `${RANK[stage]} ${dueOn ?? since} ${id}`;
}

function obligations({ undertaking, dueOn, status, owing }: OwedPeriod): Reminder[] {
  if (status !== 'OVERDUE' && status !== 'DUE_SOON') return [];
  const isLate = status === 'OVERDUE';
  const { id, number, origin } = undertaking;
  const named =
    origin === 'BOARD'
      ? `L’engagement ${number}, décidé par le conseil d’administration,`
      : `L’engagement ${number} de la convention`;
  const reminded: readonly Party[] = owing.includes('ANISCG') ? [...owing, 'BOARD'] : owing;
  return reminded.map((partyCode) => ({
    id: identityOf(['OBLIGATION', id, dueOn, partyCode, status]),
    kind: 'OBLIGATION',
    stage: status,
    partyCode,
    departmentCode: null,
    since: plusDays(dueOn, isLate ? 1 : -DUE_SOON_DAYS),
    dueOn,
    title: `Engagement ${number} : ${isLate ? 'échéance dépassée' : 'échéance proche'}`,
    sentence: isLate
      ? `${named} devait être tenu le ${frenchDay(dueOn)} au plus tard.`
      : `${named} est à tenir le ${frenchDay(dueOn)} au plus tard.`,
    target: { type: 'UNDERTAKING', id },
  }));
}

function signature({ amendmentId, partyCode, reference, revision, openedOn }: AwaitedSignature): Reminder {
  return {
    id: identityOf(['SIGNATURE', amendmentId, String(revision), partyCode]),
    kind: 'SIGNATURE',
    stage: 'WAITING',
    partyCode,
    departmentCode: null,
    since: openedOn,
    dueOn: null,
    title: `${reference} à signer`,
    sentence: `L’avenant ${reference}, ouvert à la signature le ${frenchDay(openedOn)}, attend votre signature.`,
    target: { type: 'AMENDMENT', id: amendmentId },
  };
}

function trainingRequest(awaited: AwaitedAnswer): Reminder {
  const { departmentCode, askedOn } = awaited;
  return {
    ...answer(awaited),
    title: `Demande de formation (département ${departmentCode}) sans réponse`,
    sentence: `Une formation demandée le ${frenchDay(askedOn)} pour le département ${departmentCode} attend votre réponse.`,
  };
}

function venueOffer(awaited: AwaitedAnswer): Reminder {
  const { departmentCode, askedOn } = awaited;
  return {
    ...answer(awaited),
    title: `Demande de salle (département ${departmentCode}) sans réponse`,
    sentence: `Une salle demandée le ${frenchDay(askedOn)} dans le département ${departmentCode} attend votre réponse.`,
  };
}

function answer({ request, requestId, partyCode, departmentCode, askedOn }: AwaitedAnswer) {
  return {
    id: identityOf(['ANSWER', request, requestId, partyCode]),
    kind: 'ANSWER',
    stage: 'WAITING',
    partyCode,
    departmentCode,
    since: askedOn,
    dueOn: null,
    target: { type: request, id: requestId },
  } as const;
}

/** A name-based UUID of our own making (RFC 9562, version 8): the same for the same matter, and telling nothing. */
function identityOf(parts: readonly string[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
