import { formatShortDay, formatShortInstant, plainNumber, wallClockOf } from '../format';
import type { Cell, ColumnKind } from '../list/column';

/** A cell as a spreadsheet types it. */
export type TypedCell = Cell | Date;

const NUMERIC: ReadonlySet<ColumnKind> = new Set(['number', 'share', 'euros']);
const UNITS: Readonly<Partial<Record<ColumnKind, string>>> = { euros: '€', share: '%' };
/** What a spreadsheet may take for the beginning of a formula: OWASP, CSV Injection. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A head for cells that cannot carry their unit: « Montant (€) ». */
export function headWithUnit(head: string, kind: ColumnKind): string {
  const unit = UNITS[kind];
  return unit === undefined ? head : `${head} (${unit})`;
}

/** A cell where all is text: as the page shows it, without unit nor thousands; a text that would count is quoted. */
export function plainText(cell: Cell, kind: ColumnKind): string {
  if (cell === null) return '';
  const text = String(cell);
  if (isNumeric(kind) && isDecimal(text)) return plainNumber(text, kind);
  if (kind === 'day' && isDay(text)) return formatShortDay(text);
  if (kind === 'instant' && isInstant(text)) return formatShortInstant(text);
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Numbers, days and instants as a sheet’s own, so that it can add and sort them; anything else is text. */
export function typedCell(cell: Cell, kind: ColumnKind): TypedCell {
  if (cell === null || typeof cell === 'number') return cell;
  if (isNumeric(kind) && isDecimal(cell)) return Number(cell);
  if (kind === 'day' && isDay(cell)) return new Date(`${cell}T00:00:00Z`);
  // A sheet knows no time zone: it holds what clocks showed in Paris.
  return kind === 'instant' && isInstant(cell) ? new Date(`${wallClockOf(cell)}:00Z`) : cell;
}

/** The format of a column’s cells, in the spreadsheet’s own notation; none where a number shows as it is. */
export function cellFormat(kind: ColumnKind, cells: readonly Cell[]): string | undefined {
  switch (kind) {
    case 'euros':
      return '#,##0.00 "€"';
    case 'share':
      return cells.some((cell) => plainText(cell, kind).includes(',')) ? '0.0 %' : '0 %';
    case 'day':
      return 'dd/mm/yyyy';
    case 'instant':
      return 'dd/mm/yyyy hh:mm';
    case 'text':
    case 'number':
      return undefined;
  }
}

/** That keeps a text a text even once it is edited. */
export const TEXT_FORMAT = '@';

function isNumeric(kind: ColumnKind): kind is 'number' | 'share' | 'euros' {
  return NUMERIC.has(kind);
}

function isDecimal(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);
}
