import { Client } from 'pg';
import { asViewer, startTestStack, type Ask, type GraphAnswer } from '@iscg/test-kit';

/** In the demonstration data, the DGPN and the PP have not paid anything of 2026 yet. */
export const TODAY = '2026-09-01';

export interface Line {
  readonly id: string;
  readonly committed: string;
  readonly paid: string;
  readonly outstanding: string;
  readonly status: string;
  readonly version: number;
  readonly payments: readonly { readonly id: string; readonly amount: string; readonly reverses: string | null }[];
}

export interface Outcome {
  readonly payment: { readonly id: string; readonly amount: string; readonly recordedBy: string | null } | null;
  readonly line: Line | null;
  /** Code and field of each refusal, wherever in the answer it stands. */
  readonly refusals: readonly (readonly [string, string | null | undefined])[];
  readonly answer: GraphAnswer;
}

const LINE = 'id committed paid outstanding status version payments { id amount reverses }';
const PAYLOAD = `{ payment { id amount recordedBy } subsidyLine { ${LINE} } errors { code field message } }`;
const RECORD = `mutation ($input: RecordPaymentInput!) { outcome: recordPayment(input: $input) ${PAYLOAD} }`;
const REVERSE = `mutation ($input: ReversePaymentInput!) { outcome: reversePayment(input: $input) ${PAYLOAD} }`;

/** A stack of its own on 1 September 2026, with ANISCG's accountant and the ledger as PostgreSQL holds it. */
export async function openLedger() {
  const stack = await startTestStack({ standsAt: `${TODAY}T10:00:00.000Z` });
  const truth = new Client({ connectionString: stack.databaseUrl });
  truth.on('error', () => undefined);
  await truth.connect();
  const accountant = await asViewer(stack, { parties: ['ANISCG'] });
  return {
    stack,
    accountant,
    truth,
    close: async () => {
      await truth.end();
      await stack.stop();
    },
    /** The line of a funder for a year as ANISCG reads it. */
    line: (funder: string, year = 2026) => lineOf(accountant, funder, year),
    /** Entries and sum of the whole ledger, read by the administrator. */
    ledger: async () => {
      const { rows } = await truth.query<{ entries: number; sum: string; recordings: number }>(
        `SELECT (SELECT count(*)::int FROM funding.payment) AS entries, (SELECT sum(amount)::text FROM funding.payment) AS sum,
                (SELECT count(*)::int FROM funding.payment_recording) AS recordings`,
      );
      return rows[0];
    },
    /** What was really received on a line. */
    paidOn: async (lineId: string) => {
      const { rows } = await truth.query<{ paid: string }>(
        'SELECT coalesce(sum(amount), 0)::numeric(14,2)::text AS paid FROM funding.payment WHERE line_id = $1',
        [lineId],
      );
      return rows[0]?.paid;
    },
  };
}

export type Ledger = Awaited<ReturnType<typeof openLedger>>;

let keys = 0;
export const newKey = () => `test-key-${(keys += 1)}`;

/** A payment of `amount` on the line as it was read; any part may be replaced. */
export function paymentOn(
  line: Pick<Line, 'id' | 'version'>,
  amount: unknown,
  changes: Readonly<Record<string, unknown>> = {},
) {
  const { id: subsidyLineId, version } = line;
  return {
    subsidyLineId,
    version,
    amount,
    valueDate: TODAY,
    externalReference: 'VIR-1',
    idempotencyKey: newKey(),
    ...changes,
  };
}

export function reversalOf(paymentId: string, version: number, changes: Readonly<Record<string, unknown>> = {}) {
  return { paymentId, version, valueDate: TODAY, reason: 'Erreur de saisie', idempotencyKey: newKey(), ...changes };
}

export const record = (ask: Ask, input: object) => outcome(ask(RECORD, { input }));
export const reverse = (ask: Ask, input: object) => outcome(ask(REVERSE, { input }));

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
  const answer = await asked;
  const payload = answer.data?.['outcome'];
  const told: { code: string; field: string | null }[] = payload?.errors ?? [];
  return {
    payment: payload?.payment ?? null,
    line: payload?.subsidyLine ?? null,
    refusals: [
      ...told.map(({ code, field }) => [code, field] as const),
      ...answer.errors.map(({ extensions: { code, field } }) => [code, field] as const),
    ],
    answer,
  };
}
