import { asViewer, startTestStack, type Ask, type GraphAnswer } from '@iscg/test-kit';
import pg from 'pg';

/** No line of 2027 is called or paid yet in the demonstration data. */
export const TODAY = '2027-02-10';

export interface Line {
  readonly id: string;
  readonly called: string;
  readonly dueOn: string;
  readonly status: string;
  readonly overdue: boolean;
  readonly version: number;
  readonly calls: readonly { readonly id: string; readonly amount: string; readonly withdrawnOn: string | null }[];
}

export interface Outcome {
  readonly call: { readonly id: string; readonly recordedBy: string | null } | null;
  readonly line: Line | null;
  /** Code and field of each refusal, wherever in the answer it stands. */
  readonly refusals: readonly (readonly [string, string | null | undefined])[];
}

const LINE = 'id called dueOn status overdue version calls { id amount withdrawnOn }';
const PAYLOAD = `{ fundsCall { id recordedBy } subsidyLine { ${LINE} } errors { code field } }`;
const CALL = `mutation ($input: CallFundsInput!) { outcome: callFunds(input: $input) ${PAYLOAD} }`;
const WITHDRAW = `mutation ($input: WithdrawFundsCallInput!) { outcome: withdrawFundsCall(input: $input) ${PAYLOAD} }`;

/** A stack of its own on 10 February 2027, with ANISCG’s accountant. */
export async function openCalls() {
  const stack = await startTestStack({ standsAt: `${TODAY}T10:00:00.000Z` });
  const truth = new pg.Client(stack.databaseUrl);
  await truth.connect();
  const accountant = await asViewer(stack, { parties: ['ANISCG'] });
  return {
    stack,
    accountant,
    line: (funder: string, year = 2027) => lineOf(accountant, funder, year),
    /** How many rows calls, withdrawals and their recordings hold. */
    rows: async () => {
      const { rows } = await truth.query<Record<string, number>>(
        `SELECT (SELECT count(*)::int FROM funding.funds_call) AS calls,
                (SELECT count(*)::int FROM funding.funds_call_withdrawal) AS withdrawals,
                (SELECT count(*)::int FROM funding.act_recording) AS recordings`,
      );
      return rows[0];
    },
    close: async () => {
      await truth.end();
      await stack.stop();
    },
  };
}

export type Calls = Awaited<ReturnType<typeof openCalls>>;

let keys = 0;

/** A call on the line as it was read; any part may be replaced. */
export function callOn(
  { id: subsidyLineId, version }: Line,
  amount: string,
  changes: Readonly<Record<string, unknown>> = {},
) {
  const idempotencyKey = `test-call-${(keys += 1)}`;
  return { subsidyLineId, version, amount, dueOn: '2027-06-30', reference: 'APPEL-1', idempotencyKey, ...changes };
}

export function withdrawalOf(fundsCallId: string, version: number, changes: Readonly<Record<string, unknown>> = {}) {
  return { fundsCallId, version, reason: 'Erreur', idempotencyKey: `test-withdrawal-${(keys += 1)}`, ...changes };
}

export const call = (ask: Ask, input: object) => outcome(ask(CALL, { input }));
export const withdraw = (ask: Ask, input: object) => outcome(ask(WITHDRAW, { input }));

async function lineOf(ask: Ask, funder: string, year: number): Promise<Line> {
  const { data } = await ask(`query ($year: Int) { subsidyLines(year: $year) { nodes { funder { code } ${LINE} } } }`, {
    year,
  });
  const lines: (Line & { funder: { code: string } })[] = data?.['subsidyLines'].nodes ?? [];
  const line = lines.find(({ funder: { code } }) => code === funder);
  if (!line) throw new Error(`no line of ${funder} for ${year}`);
  return line;
}

async function outcome(asked: Promise<GraphAnswer>): Promise<Outcome> {
  const { data, errors } = await asked;
  const told: { code: string; field: string | null }[] = data?.['outcome']?.errors ?? [];
  return {
    call: data?.['outcome']?.fundsCall ?? null,
    line: data?.['outcome']?.subsidyLine ?? null,
    refusals: [
      ...told.map(({ code, field }) => [code, field] as const),
      ...errors.map(({ extensions }) => [extensions.code, extensions.field] as const),
    ],
  };
}
