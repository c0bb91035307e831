import type { Facts, TableColumn } from './description.js';

interface DrawnTable {
  /** Absent: the rows' own heads say what they are. */
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Whether the titles of the columns are drawn. */
  readonly heads: boolean;
}

const SIZE = 10;

export function factsTable({ rows }: Facts): DrawnTable {
  return {
    columns: [
      { title: '', weight: 2 },
      { title: '', weight: 3 },
    ],
    rows,
    heads: false,
  };
}

/** A table with its heads in the structure: of each column, or, without titles, the first cell of each row. */
export function drawTable(document: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, table: DrawnTable): void {
  const { caption, columns, rows, heads } = table;
  document.moveDown(0.5);
  if (caption !== undefined) {
    root.add(document.struct('P', {}, () => void document.font('bold').fontSize(SIZE).text(caption)));
    document.moveDown(0.3);
  }
  const weights = columns.map(({ weight = 1 }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const { width, margins } = document.page;
  const room = width - margins.left - margins.right;
  document.font('regular').fontSize(SIZE);
  const drawn = document.table({
    structParent: root,
    columnStyles: weights.map((weight, index) => ({
      width: (room * weight) / total,
      align: { x: columns[index]?.align ?? 'left', y: 'top' },
    })),
    defaultStyle: { border: 0, padding: [3, 6, 3, 0] },
  });
  if (heads) drawn.row(columns.map(({ title }) => head(title, 'Column')));
  for (const row of rows) {
    drawn.row(row.map((text, index) => (!heads && index === 0 ? head(text, 'Row') : { text })));
  }
  drawn.end();
  document.font('regular');
  document.x = margins.left;
}

function head(text: string, scope: 'Row' | 'Column'): PDFKit.Mixins.RowOptions {
  return { text, type: 'TH', scope, font: { src: 'bold', size: SIZE } };
}
