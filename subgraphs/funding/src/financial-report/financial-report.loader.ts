import { batchLoader, type BatchLoader } from '@iscg/subgraph-kit';
import type { Clock } from '@iscg/values';
import type { FinancialReport } from './financial-report.model.js';
import { financialReportsById } from './financial-report.store.js';

/** The report on one line, as it stands on the day the clock tells. */
export function financialReportById(clock: Clock): BatchLoader<string, FinancialReport> {
  return batchLoader<string, FinancialReport>({
    name: 'financialReportById',
    read: (transaction, ids) => financialReportsById(transaction, clock, ids),
    keyOf: ({ id }) => id,
  });
}
