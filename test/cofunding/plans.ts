import { asViewer, startTestStack, type Ask, type GraphAnswer } from '@iscg/test-kit';
import pg from 'pg';

export const TODAY = '2026-11-23';

export interface Share {
  readonly id: string;
  readonly funderKind: string;
  readonly funderName: string | null;
  readonly share: string;
  readonly confirmed: boolean;
  readonly confirmedOn: string | null;
  readonly amount: string | null;
}

export interface Plan {
  readonly id: string;
  readonly fiscalYear: number;
  readonly cost: string | null;
  readonly version: number;
  readonly schedule: { readonly code: string } | null;
  readonly shares: readonly Share[];
  readonly history: readonly {
    readonly kind: string;
    readonly reason: string | null;
    readonly recordedBy: string | null;
  }[];
}

export interface Outcome {
  readonly plans: readonly Plan[] | null;
  /** Code and field of each refusal, wherever in the answer it stands. */
  readonly refusals: readonly (readonly [string, string | null | undefined])[];
  readonly messages: readonly string[];
}

const PLAN = `{ id fiscalYear cost version schedule { code } history { kind reason recordedBy }
  shares { id funderKind funderName share confirmed confirmedOn amount } }`;
const act = (field: string, input: string) =>
  `mutation ($input: ${input}!) { outcome: ${field}(input: $input) { plans ${PLAN} errors { code field message } } }`;
const PLAN_IT = act('planCofunding', 'PlanCofundingInput');
const CHANGE = act('changeCofunding', 'ChangeCofundingInput');
const CONFIRM = act('confirmCofundingShare', 'ConfirmCofundingShareInput');

/** A stack of its own on 23 November 2026, with ANISCG’s accountant and posts that have no plan after 2029. */
export async function openPlans() {
  const stack = await startTestStack({ standsAt: `${TODAY}T10:00:00.000Z` });
  const truth = new pg.Client(stack.databaseUrl);
  await truth.connect();
  const accountant = await asViewer(stack, { parties: ['ANISCG'] });
  const { rows: posts } = await truth.query<{ id: string; reference: string; parties: string[]; department: string }>(
    `SELECT id, reference, competent_parties AS parties, department_code AS department FROM posts.post ORDER BY reference`,
  );
  let taken = 0;
  return {
    stack,
    truth,
    accountant,
    /** A post that no other test has taken, of which this directorate alone is competent. */
    post: (party = 'DGPN') => {
      const own = posts.filter(({ parties }) => parties.join() === party);
      const post = own[(taken += 1)];
      if (!post) throw new Error(`no more posts of ${party}`);
      return post;
    },
    plan: (reference: string, year: number, ask: Ask = accountant, asOf?: string) => planOf(ask, reference, year, asOf),
    rows: async () =>
      (
        await truth.query<Record<string, number>>(
          `SELECT (SELECT count(*)::int FROM funding.cofunding_plan) AS plans, (SELECT count(*)::int FROM funding.cofunding_amount) AS amounts,
                  (SELECT count(*)::int FROM funding.cofunding_confirmation) AS confirmations,
                  (SELECT count(*)::int FROM funding.act_recording) AS recordings`,
        )
      ).rows[0],
    close: async () => {
      await truth.end();
      await stack.stop();
    },
  };
}

export type Plans = Awaited<ReturnType<typeof openPlans>>;
type Changes = Readonly<Record<string, unknown>>;

let keys = 0;
const key = () => `test-cofunding-${(keys += 1)}`;

export const THIRDS = [
  { funderKind: 'FIPD', share: '0.3334' },
  { funderKind: 'DEPARTMENT', funderName: 'Conseil départemental', share: '0.3333' },
  { funderKind: 'MUNICIPALITY', share: '0.3333' },
];

export const planned = (postId: string, fiscalYear: number, changes: Changes = {}) => ({
  postId,
  fiscalYear,
  cost: '50000.01',
  shares: THIRDS,
  idempotencyKey: key(),
  ...changes,
});
export const changed = ({ id, version }: Plan, changes: Changes = {}) => ({
  cofundingId: id,
  version,
  cost: '40000.00',
  shares: THIRDS,
  reason: 'Coût revu',
  idempotencyKey: key(),
  ...changes,
});
export const confirmed = ({ version, shares }: Plan, kind: string, changes: Changes = {}) => ({
  shareId: shares.find(({ funderKind }) => funderKind === kind)?.id,
  version,
  confirmedOn: '2026-11-20',
  idempotencyKey: key(),
  ...changes,
});

export const plan = (ask: Ask, input: object) => outcome(ask(PLAN_IT, { input }));
export const change = (ask: Ask, input: object) => outcome(ask(CHANGE, { input }));
export const confirm = (ask: Ask, input: object) => outcome(ask(CONFIRM, { input }));

async function planOf(ask: Ask, reference: string, year: number, asOf?: string): Promise<Plan | null> {
  const { data } = await ask(
    `query ($reference: String!, $year: Int!, $asOf: Date) { post(reference: $reference) { cofunding(year: $year, asOf: $asOf) ${PLAN} } }`,
    { reference, year, asOf },
  );
  return data?.['post']?.cofunding ?? null;
}

async function outcome(asked: Promise<GraphAnswer>): Promise<Outcome> {
  const { data, errors } = await asked;
  const told: { code: string; field: string | null; message: string }[] = data?.['outcome']?.errors ?? [];
  return {
    plans: data?.['outcome']?.plans ?? null,
    refusals: [
      ...told.map(({ code, field }) => [code, field] as const),
      ...errors.map(({ extensions }) => [extensions.code, extensions.field] as const),
    ],
    messages: told.map(({ message }) => message),
  };
}
