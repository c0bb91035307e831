import { PortalError } from '@iscg/access';
import {
  checked,
  conflict,
  fault,
  holdOthers,
  missing,
  refuseFuture,
  refuseNoVersion,
  refuseStale,
  refusing,
  textOf,
  type ConstraintRefusal,
  type RequestContext,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, parseFiscalYear, parseIdentifier, uuidV7, type FiscalYear } from '@iscg/values';
import { actOnce } from '../act/index.js';
import { knownPost } from '../known-post/index.js';
import type { ChangeCofundingInput, ConfirmCofundingShareInput, PlanCofundingInput } from './cofunding.args.js';
import { appendConfirmation, appendPlan } from './cofunding-writing.store.js';
import { cofundingOfPosts, subjectOfPlan, type PlanRow } from './cofunding.store.js';
import { refuseNoCost, scheduledParts, sharesOf, typedParts } from './planned-shares.js';
import { rateSchedules } from './rate-schedule.store.js';

const LONGEST_REASON = 500;
const NO_PLAN = 'Ce plan de financement n’existe pas.';

/** A year planned by somebody else meanwhile, or a post whose competence has just changed. */
const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  cofunding_revision_once: [
    'CONFLICT',
    'fiscalYear',
    'Cet exercice vient d’être planifié : relisez, rien n’est enregistré.',
  ],
};

/**
 * Plans the co-funding of a post for one year, or for the years of a schedule; answers the act's id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export async function planCofunding(context: RequestContext, input: PlanCofundingInput): Promise<string> {
  const { clock } = context;
  const postId = checked('postId', () => parseIdentifier(input.postId));
  const first = checked('fiscalYear', () => parseFiscalYear(input.fiscalYear));
  refuseNoCost(input.cost);
  const parts = typedParts(clock, input.shares, input.schedule ? 'de ce que laisse le FIPD' : 'du coût');
  return actOnce(context, 'plan-cofunding', input, async (transaction) => {
    const post = await knownPost(transaction, postId);
    if (!post) throw missing('postId', 'Ce poste n’existe pas.');
    const years = await yearsOf(transaction, first, input.schedule ?? null, parts);
    const actId = uuidV7(clock);
    for (const [index, { fiscalYear, parts: ofYear }] of years.entries()) {
      await holdOthers(transaction, `cofunding ${postId} ${fiscalYear}`);
      await refusePlanned(context, transaction, postId, fiscalYear);
      await refusing(REFUSALS, () =>
        appendPlan(transaction, {
          ...post,
          id: index === 0 ? actId : uuidV7(clock),
          actId,
          postId,
          fiscalYear,
          revision: 1,
          recordedOn: parisToday(clock),
          schedule: input.schedule ?? null,
          reason: null,
          cost: input.cost,
          shares: sharesOf(clock, input.cost, ofYear),
        }),
      );
    }
    return actId;
  });
}

type Parts = ReturnType<typeof typedParts>;

async function yearsOf(transaction: Transaction, first: FiscalYear, code: string | null, parts: Parts) {
  if (code === null) return [{ fiscalYear: first, parts }];
  const [schedule] = await rateSchedules(transaction, code);
  if (!schedule) throw missing('schedule', 'Ce barème n’existe pas.');
  if (parts.some(({ funderKind }) => funderKind === 'FIPD'))
    throw fault('shares', 'Le barème donne la part du FIPD : indiquez seulement les autres financeurs.');
  return schedule.rates.map((rate, index) => ({
    fiscalYear: checked('fiscalYear', () => parseFiscalYear(first + index)),
    parts: scheduledParts(rate, parts),
  }));
}

async function refusePlanned(
  context: RequestContext,
  transaction: Transaction,
  postId: string,
  fiscalYear: FiscalYear,
): Promise<void> {
  const [plan] = await cofundingOfPosts(transaction, parisToday(context.clock), fiscalYear, [postId]);
  if (plan) throw conflict('fiscalYear', `Ce poste a déjà un plan de financement pour ${fiscalYear} : corrigez-le.`);
}

/**
 * Gives a plan another cost or other shares; answers the act's id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export async function changeCofunding(context: RequestContext, input: ChangeCofundingInput): Promise<string> {
  const { clock } = context;
  const reason = textOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  refuseNoVersion(input.version);
  refuseNoCost(input.cost);
  const planId = checked('cofundingId', () => parseIdentifier(input.cofundingId));
  const parts = typedParts(clock, input.shares, 'du coût');
  return actOnce(context, 'change-cofunding', input, async (transaction) => {
    const plan = await planToChange(context, transaction, ['PLAN', 'cofundingId', planId], input.version);
    const id = uuidV7(clock);
    await appendPlan(transaction, {
      ...plan,
      id,
      actId: id,
      revision: plan.revision + 1,
      recordedOn: parisToday(clock),
      schedule: null,
      reason,
      cost: input.cost,
      shares: sharesOf(clock, input.cost, parts),
    });
    return id;
  });
}

/**
 * Records that a funder has confirmed its share; answers the act's id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export async function confirmShare(context: RequestContext, input: ConfirmCofundingShareInput): Promise<string> {
  const { clock } = context;
  const shareId = checked('shareId', () => parseIdentifier(input.shareId));
  refuseNoVersion(input.version);
  refuseFuture(clock, 'confirmedOn', input.confirmedOn);
  return actOnce(context, 'confirm-cofunding-share', input, async (transaction) => {
    const plan = await planToChange(context, transaction, ['SHARE', 'shareId', shareId], input.version);
    const share = plan.shares.find(({ id }) => id === shareId);
    if (!share) throw conflict('shareId', 'Le plan a été corrigé depuis : confirmez la part du nouveau plan.');
    if (share.confirmedOn !== null)
      throw conflict('shareId', `Cette part est déjà confirmée, depuis le ${share.confirmedOn}.`);
    const id = uuidV7(clock);
    await appendConfirmation(transaction, plan, share, {
      id,
      confirmedOn: input.confirmedOn,
      recordedOn: parisToday(clock),
    });
    return id;
  });
}

async function planToChange(
  context: RequestContext,
  transaction: Transaction,
  [by, field, id]: readonly ['PLAN' | 'SHARE', string, string],
  version: number,
): Promise<PlanRow> {
  const subject = await subjectOfPlan(transaction, by, id);
  if (!subject) throw missing(field, by === 'PLAN' ? NO_PLAN : 'Cette part de financement n’existe pas.');
  await holdOthers(transaction, `cofunding ${subject.postId} ${subject.fiscalYear}`);
  const today = parisToday(context.clock);
  const [plan] = await cofundingOfPosts(transaction, today, subject.fiscalYear, [subject.postId]);
  if (!plan) throw new PortalError('NOT_FOUND', NO_PLAN, { field });
  refuseStale(plan.version, version, 'Le plan');
  return plan;
}
