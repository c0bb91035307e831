import type { Reason } from '@iscg/client';
import type { ReactNode } from 'react';

/** What a cell holds, as a sheet would: an exact amount stays a text with a point. */
export type Cell = string | number | null;

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
  readonly kind?: 'text' | 'number' | 'day' | 'euros';
  readonly sortable?: boolean;
  /** The column that names the row, for screen readers. */
  readonly isRowHeader?: boolean;
}
