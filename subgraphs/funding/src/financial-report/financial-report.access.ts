import {
  FUNDERS,
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
} from '@iscg/access';
import { keepsLedger, ownSubsidy, type FunderRow } from '../subsidy/index.js';
import type { FinancialReport } from './financial-report.model.js';

export { keepsLedger };

const SENTENCE = 'Chaque financeur accuse réception de ses propres comptes rendus financiers.';

/** A funder acknowledges the reports on its own subsidy; nobody does so in its place. */
export const acknowledgesOwn = rowRule<FunderRow>({
  name: 'own-report-acknowledged',
  sentence: SENTENCE,
  scope: 'funding:write',
  all: [],
  own: { parties: FUNDERS, column: 'funder_code', of: (row) => [row.funderCode] },
});

export const acknowledges = partiesOnly({
  name: 'report-acknowledged-by-funder',
  sentence: SENTENCE,
  scope: 'funding:write',
  parties: FUNDERS,
});

export const financialReportAccess = typeAccess<FinancialReport>({
  type: 'FinancialReport',
  rows: ownSubsidy,
  fields: {
    id: KEY,
    subsidyLine: ROW,
    dueOn: ROW,
    status: ROW,
    late: ROW,
    paid: ROW,
    spent: ROW,
    sentOn: ROW,
    reference: ROW,
    receivedOn: ROW,
    version: ROW,
  },
});

export const financialReportEnvelopes = [
  connectionAccess('FinancialReportConnection'),
  envelopeAccess('FinancialReportPayload', ['financialReport', 'errors']),
];

export const financialReportInputs: readonly InputAccess[] = [
  {
    input: 'SendFinancialReportInput',
    fields: {
      financialReportId: 'SELECTS',
      sentOn: 'WRITTEN',
      spent: 'WRITTEN',
      reference: 'WRITTEN',
      version: 'SELECTS',
      idempotencyKey: 'WRITTEN',
    },
  },
  {
    input: 'AcknowledgeFinancialReportInput',
    fields: { financialReportId: 'SELECTS', receivedOn: 'WRITTEN', version: 'SELECTS', idempotencyKey: 'WRITTEN' },
  },
];

/** Append-only: nobody has an update or delete on them. */
export const financialReportTables: readonly TableSecurity[] = [
  { table: 'financial_report_sending', read: ownSubsidy, insert: keepsLedger },
  { table: 'financial_report_receipt', read: ownSubsidy, insert: acknowledgesOwn },
];
