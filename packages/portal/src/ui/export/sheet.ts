import type { Cell, Column } from '../list/column';
import { wordOf } from '../reason-word';

export const FORMATS = ['xlsx', 'ods', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What a sheet holds: exactly the columns and rows that the page shows. */
export interface SheetContent {
  readonly title: string;
  readonly heads: readonly string[];
  readonly kinds: readonly NonNullable<Column<never>['kind']>[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The cells of some rows; a masked cell says so, it is never empty without a reason. */
export function cellsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): (readonly Cell[])[] {
  return rows.map((row) =>
    columns.map((column) => {
      const reason = column.reason?.(row);
      return reason ? wordOf(reason) : column.value(row);
    }),
  );
}

/** The whole file of a sheet, in the format asked. */
export async function writeSheet(content: SheetContent, format: Format): Promise<Blob> {
  switch (format) {
    case 'csv':
      return new Blob([await csvText(content)], { type: 'text/csv;charset=utf-8' });
    case 'xlsx': {
      const { writeXlsx } = await import('hucre/xlsx');
      const bytes = await writeXlsx({ sheets: [sheetOf(content)] });
      return new Blob([copyOf(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
    }
    case 'ods': {
      const { writeOds } = await import('hucre/ods');
      const bytes = await writeOds({ sheets: [sheetOf(content)] });
      return new Blob([copyOf(bytes)], { type: 'application/vnd.oasis.opendocument.spreadsheet' });
    }
  }
}

function copyOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}

/** A French spreadsheet opens it as it is: byte order mark, semicolons, decimal commas. Formulas are made harmless. */
export async function csvText({ heads, kinds, rows }: SheetContent): Promise<string> {
  const { writeCsv } = await import('hucre/csv');
  const texts = rows.map((row) => row.map((cell, index) => csvCell(cell, kinds[index] ?? 'text')));
  return writeCsv([[...heads], ...texts], { delimiter: ';', bom: true });
}

function csvCell(cell: Cell, kind: SheetContent['kinds'][number]): string {
  if (cell === null) return '';
  const text = String(cell);
  if (isNumeric(kind) && isDecimal(text)) return text.replace('.', ',');
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function sheetOf({ title, heads, kinds, rows }: SheetContent) {
  const cells = rows.map((row) => row.map((cell, index) => typedCell(cell, kinds[index] ?? 'text')));
  return {
    name: title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns: kinds.map((kind, index) => ({
      width: widthOf(heads[index] ?? '', rows, index),
      ...(kind === 'euros' && { numFmt: '#,##0.00 "€"' }),
      ...(kind === 'day' && { numFmt: 'dd/mm/yyyy' }),
    })),
    rows: [[...heads], ...cells],
  };
}

/** Numbers and days as a sheet’s own, so that it can add and sort them; anything else is text, never a formula. */
function typedCell(cell: Cell, kind: SheetContent['kinds'][number]): Cell | Date {
  if (cell === null || typeof cell === 'number') return cell;
  if (isNumeric(kind) && isDecimal(cell)) return Number(cell);
  return kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : cell;
}

function isNumeric(kind: SheetContent['kinds'][number]): boolean {
  return kind === 'number' || kind === 'euros';
}

function isDecimal(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

const NARROWEST = 8;
const WIDEST = 60;

function widthOf(head: string, rows: SheetContent['rows'], index: number): number {
  const longest = rows.reduce((width, row) => Math.max(width, String(row[index] ?? '').length), head.length);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
