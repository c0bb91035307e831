import type { Transaction } from '@iscg/subgraph-kit';
import { lastDay, parisToday, type Clock, type FiscalYear } from '@iscg/values';
import type { EssentialData } from './essential-data.model.js';
import { ROWS, THRESHOLD } from './essential-data.sql.js';
import { publishedRow, type ReadRow } from './publication.js';

/** Signed on that day: the preamble’s last line. */
const CONVENTION_SIGNED_ON = '2020-11-25';

/**
 * What is to be published of a fiscal year, of the lines that the viewer may see, on the day that the clock tells; null
 * for a year before the first threshold, and for a viewer of none.
 */
export async function essentialData(
  transaction: Transaction,
  clock: Clock,
  fiscalYear: FiscalYear,
): Promise<EssentialData | null> {
  const asOf = parisToday(clock);
  const yearEnd = lastDay(fiscalYear);
  const identitiesOn = yearEnd < asOf ? yearEnd : asOf;
  const [text] = await transaction.rows<Pick<EssentialData, 'threshold' | 'thresholdSource'>>(THRESHOLD, [fiscalYear]);
  if (!text) return null;
  const { threshold, thresholdSource } = text;
  const rows = await transaction.rows<ReadRow>(ROWS, [asOf, fiscalYear, threshold, identitiesOn, CONVENTION_SIGNED_ON]);
  return {
    fiscalYear,
    threshold,
    thresholdSource,
    rows: rows.map((row) => publishedRow(row, identitiesOn)),
    identitiesOn,
    asOf,
  };
}
