import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { readsFunding } from '../commitment/index.js';
import {
  acknowledges,
  financialReportAccess,
  financialReportEnvelopes,
  financialReportInputs,
  financialReportTables,
  keepsLedger,
} from './financial-report.access.js';
import { loadFinancialReports } from './financial-report.demonstration.js';
import { financialReportById } from './financial-report.loader.js';
import { FinancialReportResolver, SubsidyLineReportResolver } from './financial-report.resolver.js';
import { FinancialReport2026112332100 } from './migrations/2026112332100-financial-report.js';

/** Financial reports on the use of subsidies; contributes `SubsidyLine.financialReport`. */
export const financialReportSlice: Slice = {
  name: 'financial-report',
  resolvers: [FinancialReportResolver, SubsidyLineReportResolver],
  access: [financialReportAccess, ...financialReportEnvelopes],
  inputs: financialReportInputs,
  queries: { financialReports: readsFunding, financialReport: readsFunding },
  mutations: { sendFinancialReport: keepsLedger, acknowledgeFinancialReport: acknowledges },
  tables: financialReportTables,
  migrations: [FinancialReport2026112332100],
  references: { FinancialReport: entityReference(({ clock }) => financialReportById(clock)) },
  demonstration: loadFinancialReports,
};
