import { asViewer, startTestStack, type Ask, type GraphAnswer } from '@iscg/test-kit';
import pg from 'pg';

/** In the demonstration data, the PP's report on 2025 is not sent, the DGGN's is sent and not acknowledged. */
export const TODAY = '2026-09-01';

export interface Report {
  readonly id: string;
  readonly status: string;
  readonly late: boolean;
  readonly spent: string | null;
  readonly sentOn: string | null;
  readonly receivedOn: string | null;
  readonly version: number;
}

export interface Outcome {
  readonly report: Report | null;
  /** Code and field of each refusal, wherever in the answer it stands. */
  readonly refusals: readonly (readonly [string, string | null | undefined])[];
}

const REPORT = 'id status late paid spent sentOn reference receivedOn version';
const PAYLOAD = `{ financialReport { ${REPORT} } errors { code field } }`;
const SEND = `mutation ($input: SendFinancialReportInput!) { outcome: sendFinancialReport(input: $input) ${PAYLOAD} }`;
const ACKNOWLEDGE = `mutation ($input: AcknowledgeFinancialReportInput!) {
  outcome: acknowledgeFinancialReport(input: $input) ${PAYLOAD} }`;
const LIST = `query ($year: Int, $status: [FinancialReportStatus!]) {
  financialReports(first: 100, year: $year, status: $status) {
    totalCount nodes { ${REPORT} dueOn subsidyLine { fiscalYear funder { code } } } } }`;

/** A stack of its own on 1 September 2026. */
export async function openReports() {
  const stack = await startTestStack({ standsAt: `${TODAY}T10:00:00.000Z` });
  const truth = new pg.Client(stack.databaseUrl);
  await truth.connect();
  const aniscg = await asViewer(stack, { parties: ['ANISCG'] });
  return {
    stack,
    aniscg,
    report: async (funder: string, year: number) => {
      const found = (await listed(aniscg, { year })).find(({ subsidyLine: { funder: of } }) => of.code === funder);
      if (!found) throw new Error(`no report of ${funder} for ${year}`);
      return found;
    },
    rows: async () => {
      const { rows } = await truth.query<Record<string, number>>(
        `SELECT (SELECT count(*)::int FROM funding.financial_report_sending) AS sendings,
                (SELECT count(*)::int FROM funding.financial_report_receipt) AS receipts,
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

export type Reports = Awaited<ReturnType<typeof openReports>>;
export type Listed = Report & {
  readonly dueOn: string;
  readonly subsidyLine: { readonly fiscalYear: number; readonly funder: { readonly code: string } };
};

export async function listed(ask: Ask, variables: Readonly<Record<string, unknown>> = {}): Promise<Listed[]> {
  const { data } = await ask(LIST, variables);
  return data?.['financialReports'].nodes;
}

let keys = 0;
type Changes = Readonly<Record<string, unknown>>;
const envelope = ({ id: financialReportId, version }: Report) => ({
  financialReportId,
  version,
  idempotencyKey: `test-report-${(keys += 1)}`,
});

export const sendingOf = (report: Report, changes: Changes = {}) => ({
  ...envelope(report),
  sentOn: '2026-08-20',
  spent: '10000.00',
  reference: 'CR-1',
  ...changes,
});
export const receiptOf = (report: Report, changes: Changes = {}) => ({
  ...envelope(report),
  receivedOn: '2026-08-25',
  ...changes,
});

export const send = (ask: Ask, input: object) => outcome(ask(SEND, { input }));
export const acknowledge = (ask: Ask, input: object) => outcome(ask(ACKNOWLEDGE, { input }));

async function outcome(asked: Promise<GraphAnswer>): Promise<Outcome> {
  const { data, errors } = await asked;
  const told: { code: string; field: string | null }[] = data?.['outcome']?.errors ?? [];
  return {
    report: data?.['outcome']?.financialReport ?? null,
    refusals: [
      ...told.map(({ code, field }) => [code, field] as const),
      ...errors.map(({ extensions }) => [extensions.code, extensions.field] as const),
    ],
  };
}
