import { refusing, type ConstraintRefusal, type RequestContext, type Transaction } from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier, uuidV7, type PlainDate } from '@iscg/values';
import {
  actOnce,
  checked,
  conflict,
  fault,
  holdOthers,
  lineOf,
  missing,
  refuseFuture,
  refuseNoVersion,
  refuseOtherParty,
  refuseStale,
  textOf,
} from '../act-recording/index.js';
import { conventionSpan, lastNoticeDayOf, termOn } from '../convention/index.js';
import { givesInOwnName } from './termination-notice.access.js';
import type { GiveNoticeInput, WithdrawNoticeInput } from './termination-notice.args.js';
import { appendNotice, appendNoticeWithdrawal, noticesById } from './termination-notice.store.js';

const LONGEST_NUMBER = 40;
const LONGEST_REASON = 500;

const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  convention_ends_once: ['CONFLICT', 'receivedOn', 'La convention est déjà dénoncée.'],
};

/**
 * Gives notice in the name of a party, once a key; answers its id. Nothing is backdated: the letter was received, and is
 * recorded, on the last day to give notice at the latest (article 6).
 * @throws PortalError `BAD_USER_INPUT`, `CONFLICT`, `FORBIDDEN` in the name of a party that the viewer does not hold
 */
export function giveNotice(context: RequestContext, input: GiveNoticeInput): Promise<string> {
  const { givenBy: partyCode, sentOn, receivedOn } = input;
  const letterNumber = lineOf('letterNumber', 'Le numéro de la lettre', input.letterNumber, LONGEST_NUMBER);
  refuseFuture(context.clock, 'sentOn', sentOn);
  refuseFuture(context.clock, 'receivedOn', receivedOn);
  if (receivedOn < sentOn)
    throw fault('receivedOn', `La lettre ne peut être reçue le ${receivedOn}, avant son envoi le ${sentOn}.`);
  refuseOtherParty(givesInOwnName, context.viewer, partyCode);
  return actOnce(context, 'give-notice', input, async (transaction) => {
    await holdOthers(transaction, 'governance convention end');
    await refuseLate(transaction, parisToday(context.clock), sentOn, receivedOn);
    const id = uuidV7(context.clock);
    const notice = { id, partyCode, letterNumber, sentOn, receivedOn, recordedAt: context.clock.now() };
    await refusing(REFUSALS, () => appendNotice(transaction, notice));
    return id;
  });
}

/**
 * Withdraws a notice that the viewer’s own party gave, while the convention still runs, on the version that was read;
 * answers its id.
 * @throws PortalError `NOT_FOUND`, `BAD_USER_INPUT`, `CONFLICT`, `FORBIDDEN` for the notice of another party
 */
export function withdrawNotice(context: RequestContext, input: WithdrawNoticeInput): Promise<string> {
  const id = checked('noticeId', () => parseIdentifier(input.noticeId));
  const reason = textOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  refuseNoVersion(input.version);
  const today = parisToday(context.clock);
  return context.write(async (transaction) => {
    await holdOthers(transaction, 'governance convention end');
    const [notice] = await noticesById(transaction, [id]);
    if (!notice) throw missing('noticeId', 'Cette dénonciation n’existe pas.');
    refuseOtherParty(givesInOwnName, context.viewer, notice.partyCode);
    refuseStale(notice.version, input.version);
    if (notice.withdrawnOn !== null) throw conflict('noticeId', 'Cette dénonciation est déjà retirée.');
    if (today > notice.endsOn)
      throw conflict('noticeId', `La convention a pris fin le ${notice.endsOn} : la dénonciation ne se retire plus.`);
    await appendNoticeWithdrawal(transaction, notice, today, reason);
    return id;
  });
}

/** @throws PortalError `BAD_USER_INPUT` with the last day when it is past, `CONFLICT` when the convention already ends */
async function refuseLate(
  transaction: Transaction,
  today: PlainDate,
  sentOn: PlainDate,
  receivedOn: PlainDate,
): Promise<void> {
  const span = await conventionSpan(transaction);
  if (!span) throw missing('receivedOn', 'Aucune convention n’est enregistrée.');
  const { signedOn, endsOn } = span;
  if (sentOn < signedOn) throw fault('sentOn', `La convention n’est signée que le ${signedOn}.`);
  if (endsOn !== null) throw conflict('receivedOn', `La convention est déjà dénoncée : elle prend fin le ${endsOn}.`);
  const last = lastNoticeDayOf(signedOn, termOn(signedOn, receivedOn));
  if (receivedOn > last)
    throw fault(
      'receivedOn',
      `Le dernier jour pour dénoncer était le ${last} : une lettre reçue le ${receivedOn} n’empêche plus la reconduction.`,
    );
  if (today > last)
    throw fault(
      'receivedOn',
      `Le dernier jour pour dénoncer était le ${last} : une dénonciation ne s’enregistre plus après ce jour, même antidatée.`,
    );
}
