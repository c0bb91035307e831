import type { ReactNode } from 'react';
import { Masked, MaskedWord } from '../field';
import { formatCount, formatEuros, formatInstant, formatShare, formatShortDay } from '../format';
import type { Column } from './column';
import type { SortOrder } from './list-url';

export interface DataTableProps<Row> {
  /** What the table is, read first by screen readers. */
  readonly caption: string;
  /** Whether the caption is for screen readers alone, the page having just said it. */
  readonly hideCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: SortOrder | undefined;
  readonly onSort?: (sort: SortOrder) => void;
  /** What stands there when there is no row. */
  readonly empty?: string;
}

/** A table that scrolls on its own where it is narrow, and can be scrolled by keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { caption, hideCaption = false, columns, rows, rowKey, empty = 'Aucune ligne.' } = props;
  if (rows.length === 0) return <p className="empty">{empty}</p>;
  return (
    <div className="table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className={hideCaption ? 'fr-sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.id} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <BodyCell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head<Row>({ column, rows, sort, onSort }: DataTableProps<Row> & { readonly column: Column<Row> }): ReactNode {
  const reason = rows.map((row) => column.reason?.(row)).find((found) => found !== undefined);
  const order = sort?.column === column.id ? sort : undefined;
  const ariaSort = order ? (order.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" aria-sort={ariaSort} className={isNumeric(column) ? 'table__number' : undefined}>
      {column.sortable && onSort ? (
        <button
          type="button"
          className="table__sort"
          onClick={() => onSort({ column: column.id, descending: order ? !order.descending : false })}
        >
          {column.title}
          <span className="table__arrow" aria-hidden="true" />
        </button>
      ) : (
        column.title
      )}
      {reason && <Masked reason={reason} />}
    </th>
  );
}

function BodyCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }): ReactNode {
  const className = isNumeric(column) ? 'table__number' : undefined;
  const content = contentOf(column, row);
  if (column.isRowHeader) {
    return (
      <th scope="row" className={className}>
        {content}
      </th>
    );
  }
  return <td className={className}>{content}</td>;
}

function isNumeric({ kind }: Pick<Column<never>, 'kind'>): boolean {
  return kind === 'number' || kind === 'share' || kind === 'euros';
}

function contentOf<Row>(column: Column<Row>, row: Row): ReactNode {
  const reason = column.reason?.(row);
  if (reason) return <MaskedWord reason={reason} />;
  const value = column.value(row);
  if (value === null || value === '') return <span className="empty">–</span>;
  if (column.show) return column.show(row);
  switch (column.kind) {
    case 'euros':
      return formatEuros(String(value));
    case 'number':
      return formatCount(value);
    case 'share':
      return formatShare(value);
    case 'day':
      return formatShortDay(String(value));
    case 'instant':
      return formatInstant(String(value));
    default:
      return value;
  }
}
