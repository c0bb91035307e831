import type { Cell, Column, ColumnKind } from '../list/column';
import { wordOf } from '../reason-word';
import { cellFormat, headWithUnit, plainText, TEXT_FORMAT, typedCell, type TypedCell } from './typed-cell';

export const FORMATS = ['xlsx', 'ods', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What a sheet holds: exactly the columns and rows that the page shows. */
export interface SheetContent {
  readonly title: string;
  readonly heads: readonly string[];
  readonly kinds: readonly ColumnKind[];
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

/**
 * A French spreadsheet opens it as it is: byte order mark, semicolons, decimal commas, JJ/MM/AAAA. Units are in the heads,
 * formulas are made harmless.
 */
export async function csvText({ heads, kinds, rows }: SheetContent): Promise<string> {
  const { writeCsv } = await import('hucre/csv');
  const kindOf = (index: number) => kinds[index] ?? 'text';
  const head = heads.map((title, index) => headWithUnit(title, kindOf(index)));
  const texts = rows.map((row) => row.map((cell, index) => plainText(cell, kindOf(index))));
  return writeCsv([head, ...texts], { delimiter: ';', bom: true });
}

function sheetOf({ title, heads, kinds, rows }: SheetContent) {
  const cells = rows.map((row) => row.map((cell, index) => typedCell(cell, kinds[index] ?? 'text')));
  const formats = kinds.map((kind, index) => cellFormat(kind, columnOf(rows, index)));
  return {
    name: title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns: heads.map((head, index) => ({ width: widthOf(head, columnOf(rows, index)) })),
    rows: [[...heads], ...cells],
    cells: cellStyles(cells, formats),
  };
}

function columnOf(rows: SheetContent['rows'], index: number): readonly Cell[] {
  return rows.map((row) => row[index] ?? null);
}

/** Formats, cell by cell from the second row on: ODS has none for a column. */
function cellStyles(rows: readonly (readonly TypedCell[])[], formats: readonly (string | undefined)[]) {
  const styles = new Map<string, { readonly style: { readonly numFmt: string } }>();
  for (const [rank, row] of rows.entries()) {
    for (const [index, cell] of row.entries()) {
      const numFmt = typeof cell === 'string' ? TEXT_FORMAT : formats[index];
      if (cell !== null && numFmt !== undefined) styles.set(`${rank + 1},${index}`, { style: { numFmt } });
    }
  }
  return styles;
}

const NARROWEST = 8;
const WIDEST = 60;

function widthOf(head: string, cells: readonly Cell[]): number {
  const longest = cells.reduce((width: number, cell) => Math.max(width, String(cell ?? '').length), head.length);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
