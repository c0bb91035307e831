import {
  checked,
  conflict,
  fault,
  holdOthers,
  lineOf,
  missing,
  refuseFuture,
  refuseNoVersion,
  refuseStale,
  textOf,
  type RequestContext,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier, plusDays, uuidV7, type PlainDate } from '@iscg/values';
import { openOnce, postOfDossier } from '../dossier/index.js';
import {
  appendEnd,
  appendLocalConvention,
  inForceBetween,
  type NewLocalConvention,
} from './local-convention-writing.store.js';
import type {
  EndLocalConventionInput,
  LocalConventionTermsInput,
  RenewLocalConventionInput,
  SignLocalConventionInput,
} from './local-convention.args.js';
import type { LocalConvention } from './local-convention.model.js';
import { localConventionsById } from './local-convention.store.js';

const FEWEST_SIGNATORIES = 2;
const MOST_SIGNATORIES = 20;
const LONGEST_LABEL = 160;
const LONGEST_REASON = 500;

/**
 * Records a local convention of a post that follows no other, once a key; answers its id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function signLocalConvention(context: RequestContext, input: SignLocalConventionInput): Promise<string> {
  const terms = termsOf(context, input);
  const { startsOn } = input;
  const postId = checked('postId', () => parseIdentifier(input.postId));
  refuseEndBefore(startsOn, terms.endsOn);
  return openOnce(context, 'sign-local-convention', input, async (transaction) => {
    await holdConventions(transaction, postId);
    if (!(await postOfDossier(transaction, postId))) throw missing('postId', 'Ce poste n’existe pas.');
    return append(context, transaction, { ...terms, startsOn, postId, renewsId: null });
  });
}

/**
 * Records a convention that follows another, on the version of that one that was read; answers its id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function renewLocalConvention(context: RequestContext, input: RenewLocalConventionInput): Promise<string> {
  const terms = termsOf(context, input);
  return writeConvention(context, input, (transaction, renewed) => {
    if (renewed.renewedById !== null) throw conflict('conventionId', 'Cette convention locale est déjà renouvelée.');
    const { postId, id: renewsId, lastDay } = renewed;
    const startsOn = input.startsOn ?? plusDays(lastDay, 1);
    if (startsOn <= lastDay)
      throw fault(
        'startsOn',
        `Le renouvellement suit la convention, en vigueur jusqu’au ${lastDay} : commencez-le après.`,
      );
    refuseEndBefore(startsOn, terms.endsOn);
    return append(context, transaction, { ...terms, startsOn, postId, renewsId });
  });
}

/**
 * Ends a convention before its term, on the version that was read; answers its id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function endLocalConvention(context: RequestContext, input: EndLocalConventionInput): Promise<string> {
  const { endedOn } = input;
  const reason = textOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  return writeConvention(context, input, async (transaction, { id, endedOn: earlier, startsOn, endsOn }) => {
    if (earlier !== null) throw conflict('conventionId', `Cette convention locale a déjà pris fin le ${earlier}.`);
    if (endedOn < startsOn || endedOn >= endsOn)
      throw fault('endedOn', `Une fin anticipée tombe du ${startsOn} à la veille du terme, le ${endsOn}.`);
    await appendEnd(transaction, id, endedOn, reason);
    return id;
  });
}

type Terms = Pick<NewLocalConvention, 'signatories' | 'signedOn' | 'endsOn'>;

function termsOf({ clock }: RequestContext, { signatories, signedOn, endsOn }: LocalConventionTermsInput): Terms {
  refuseFuture(clock, 'signedOn', signedOn);
  if (signatories.length < FEWEST_SIGNATORIES || signatories.length > MOST_SIGNATORIES)
    throw fault('signatories', `Une convention locale a de ${FEWEST_SIGNATORIES} à ${MOST_SIGNATORIES} signataires.`);
  const signed = signatories.map(({ kind, label }) => ({
    kind,
    label: lineOf('signatories', 'Le nom d’un signataire', label, LONGEST_LABEL),
  }));
  if (new Set(signed.map(({ kind, label }) => `${kind} ${label}`)).size < signed.length)
    throw fault('signatories', 'Un signataire est cité deux fois.');
  return { signatories: signed, signedOn, endsOn };
}

function refuseEndBefore(startsOn: PlainDate, endsOn: PlainDate): void {
  if (endsOn <= startsOn) throw fault('endsOn', `La fin (${endsOn}) vient après le début (${startsOn}).`);
}

/** One writer at a time for the conventions of a post: no two of them may share a day. */
function holdConventions(transaction: Transaction, postId: string): Promise<void> {
  return holdOthers(transaction, `local-conventions ${postId}`);
}

function writeConvention(
  context: RequestContext,
  input: { readonly conventionId: string; readonly version: number },
  write: (transaction: Transaction, convention: LocalConvention) => Promise<string>,
): Promise<string> {
  const id = checked('conventionId', () => parseIdentifier(input.conventionId));
  refuseNoVersion(input.version);
  const today = parisToday(context.clock);
  return context.write(async (transaction) => {
    const [found] = await localConventionsById(transaction, today, [id]);
    if (!found) throw missing('conventionId', 'Cette convention locale n’existe pas.');
    await holdConventions(transaction, found.postId);
    const [convention = found] = await localConventionsById(transaction, today, [id]);
    refuseStale(convention.version, input.version);
    return write(transaction, convention);
  });
}

async function append(
  context: RequestContext,
  transaction: Transaction,
  added: Omit<NewLocalConvention, 'id'>,
): Promise<string> {
  const other = await inForceBetween(transaction, added.postId, added.startsOn, added.endsOn);
  if (other)
    throw conflict(
      'startsOn',
      `Une convention locale de ce poste est déjà en vigueur du ${other.startsOn} au ${other.lastDay}.`,
    );
  const id = uuidV7(context.clock);
  await appendLocalConvention(transaction, { ...added, id });
  return id;
}
