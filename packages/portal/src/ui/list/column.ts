import type { Reason } from '@iscg/client';
import type { ReactNode } from 'react';

/** What a cell holds, as a sheet would: an exact amount stays a text with a point. */
export type Cell = string | number | null;

/**
 * How a column’s cells are shown, and written in an export: `number` an exact decimal, `share` a fraction of one that
 * reads as a percentage, `day` `YYYY-MM-DD`, `instant` ISO 8601 in UTC that reads in Europe/Paris, `euros` an exact
 * amount. A cell that holds something else is a text.
 */
export type ColumnKind = 'text' | 'number' | 'share' | 'day' | 'instant' | 'euros';

/** One column of a table, of its export and of its choice of columns. */
export interface Column<Row> {
  /** Its name in the address. */
  readonly id: string;
  readonly title: string;
  /** What the export writes; shown as it is when `show` is absent. */
  readonly value: (row: Row) => Cell;
  readonly show?: (row: Row) => ReactNode;
  /** Why the cell of a row holds nothing, where a rule masks it. */
  readonly reason?: (row: Row) => Reason | undefined;
  readonly kind?: ColumnKind;
  readonly sortable?: boolean;
  /** The column that names the row, for screen readers. */
  readonly isRowHeader?: boolean;
  /** Something to do about the row: not exported. */
  readonly isAction?: boolean;
}
