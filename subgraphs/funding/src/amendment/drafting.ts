import { FUNDERS } from '@iscg/access';
import {
  refusing,
  type ConstraintRefusal,
  type RequestContext,
  type Transaction,
  checked,
  conflict,
  fault,
  holdOthers,
  missing,
  refuseNoVersion,
  refuseStale,
  textOf,
} from '@iscg/subgraph-kit';
import { parisToday, parseFiscalYear, parseIdentifier, uuidV7, yearOf } from '@iscg/values';
import { actOnce } from '../act/index.js';
import {
  amountsInForce,
  appendAmendment,
  appendRevision,
  appendStep,
  nextReference,
  obstacleTo,
  requiredSignatories,
} from './amendment-writing.store.js';
import type {
  AmendmentContentInput,
  ChangeAmendmentInput,
  DraftAmendmentInput,
  OpenAmendmentInput,
  WithdrawAmendmentInput,
} from './amendment.args.js';
import type { Amendment } from './amendment.model.js';
import { amendmentsById, signatoriesOfAmendments } from './amendment.store.js';
import { canonicalText, checksumOf, type AmendmentContent } from './content.js';

const FIRST_YEAR = 2021;
const LONGEST_PURPOSE = 2000;
const LONGEST_REASON = 500;

export const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  amendment_not_ended: ['CONFLICT', 'amendmentId', 'Cet avenant est en vigueur ou retiré : il ne change plus.'],
};

type Said = Pick<AmendmentContent, 'fromFiscalYear' | 'purpose' | 'amounts'>;

/**
 * Drafts an amendment, once a key; its reference is the next of the year. Answers its id.
 * @throws PortalError `CONFLICT`, `BAD_USER_INPUT`
 */
export function draftAmendment(context: RequestContext, input: DraftAmendmentInput): Promise<string> {
  const said = saidIn(input);
  return actOnce(context, 'draft-amendment', input, async (transaction) => {
    await holdOthers(transaction, 'amendment references');
    const reference = await nextReference(transaction, yearOf(parisToday(context.clock)));
    if (reference === undefined) throw conflict('purpose', 'Cette année compte déjà 99 avenants.');
    await refuseImpossible(transaction, said);
    const id = uuidV7(context.clock);
    await appendAmendment(transaction, { id, reference, fromFiscalYear: said.fromFiscalYear });
    const signatories = await requiredSignatories(transaction);
    await append(context, transaction, { id, revision: 1 }, { ...said, reference, signatories });
    return id;
  });
}

/**
 * Gives an amendment another content; the signatures given so far are void and kept. Answers its id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function changeAmendment(context: RequestContext, input: ChangeAmendmentInput): Promise<string> {
  const said = saidIn(input);
  return writeAmendment(context, input, async (transaction, { id, revision, reference, checksum }) => {
    await refuseImpossible(transaction, said);
    const signatories = (await signatoriesOfAmendments(transaction, [id])).map(({ capacity, partyCode }) => ({
      capacity,
      partyCode,
    }));
    const content = { ...said, reference, signatories };
    if (checksumOf(canonicalText(content)) === checksum)
      throw fault('amounts', 'Ce contenu est déjà celui de l’avenant : il n’y a rien à changer.');
    await append(context, transaction, { id, revision: revision + 1 }, content);
  });
}

/** Opens a draft for signature; answers its id. @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT` */
export function openAmendment(context: RequestContext, input: OpenAmendmentInput): Promise<string> {
  return writeAmendment(context, input, async (transaction, { id, status }) => {
    if (status !== 'DRAFT') throw conflict('amendmentId', 'Cet avenant est déjà ouvert à la signature.');
    await appendStep(transaction, id, 'OPENED', parisToday(context.clock), null);
  });
}

/** Gives up an amendment that is not in force; answers its id. @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT` */
export function withdrawAmendment(context: RequestContext, input: WithdrawAmendmentInput): Promise<string> {
  const reason = textOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  return writeAmendment(context, input, (transaction, { id }) =>
    appendStep(transaction, id, 'WITHDRAWN', parisToday(context.clock), reason),
  );
}

/** Holds every other writer of the amendment until the transaction ends. */
export function holdAmendment(transaction: Transaction, id: string): Promise<void> {
  return holdOthers(transaction, `amendment ${id}`);
}

function writeAmendment(
  context: RequestContext,
  input: { readonly amendmentId: string; readonly version: number },
  write: (transaction: Transaction, amendment: Amendment) => Promise<void>,
): Promise<string> {
  const id = checked('amendmentId', () => parseIdentifier(input.amendmentId));
  refuseNoVersion(input.version);
  return context.write(async (transaction) => {
    await holdAmendment(transaction, id);
    const [amendment] = await amendmentsById(transaction, [id]);
    if (!amendment) throw missing('amendmentId', 'Cet avenant n’existe pas.');
    refuseStale(amendment.version, input.version, 'L’avenant');
    await refusing(REFUSALS, () => write(transaction, amendment));
    return id;
  });
}

function saidIn({ fromFiscalYear, purpose, amounts }: AmendmentContentInput): Said {
  const year = checked('fromFiscalYear', () => parseFiscalYear(fromFiscalYear));
  if (year < FIRST_YEAR) throw fault('fromFiscalYear', `Les montants de la convention commencent en ${FIRST_YEAR}.`);
  const funders = amounts.map(({ funder }) => funder);
  const isOfFunders = funders.every((funder) => FUNDERS.some((known) => known === funder));
  if (funders.length === 0 || !isOfFunders || new Set(funders).size < funders.length)
    throw fault('amounts', 'Un avenant change le montant d’un à quatre financeurs, chacun une fois.');
  const text = textOf('purpose', 'L’objet', purpose, LONGEST_PURPOSE).normalize('NFC');
  return { fromFiscalYear: year, purpose: text, amounts };
}

/** Nothing is retroactive to a paid year, and an amount that stays is no change. */
async function refuseImpossible(transaction: Transaction, { fromFiscalYear, amounts }: Said): Promise<void> {
  const inForce = await amountsInForce(transaction, fromFiscalYear);
  const same = amounts.find(({ funder, amount }) => inForce.some((is) => is.funder === funder && is.amount === amount));
  if (same) throw fault('amounts', `Le montant de ${same.funder} est déjà de ${same.amount} € en ${fromFiscalYear}.`);
  const obstacle = await obstacleTo(transaction, fromFiscalYear, amounts);
  if (!obstacle) return;
  const { funderCode, fiscalYear, settled } = obstacle;
  throw settled
    ? fault(
        'fromFiscalYear',
        `L’exercice ${fiscalYear} de ${funderCode} est soldé : un avenant ne vaut que pour la suite.`,
      )
    : fault('amounts', `Pour ${funderCode} en ${fiscalYear}, davantage est déjà appelé ou versé que ce montant.`);
}

async function append(
  context: RequestContext,
  transaction: Transaction,
  { id, revision }: { readonly id: string; readonly revision: number },
  content: AmendmentContent,
): Promise<void> {
  const text = canonicalText(content);
  const { fromFiscalYear, purpose, amounts } = content;
  const revisedOn = parisToday(context.clock);
  const added = { revision, fromFiscalYear, purpose, amounts, content: text, checksum: checksumOf(text), revisedOn };
  await appendRevision(transaction, { ...added, amendmentId: id });
}
