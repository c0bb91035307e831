/** A paper document in the order in which it is read; all texts are in French. */
export interface PaperDocument {
  readonly title: string;
  /** The body that issues it. */
  readonly author: string;
  /** One sentence for the document's properties. */
  readonly subject: string;
  /** The instant of issue, in the document's properties. */
  readonly issuedAt: Date;
  /** Repeated at the foot of every page, before the page number. */
  readonly footer: string;
  /** Printed on top of the first page when what the document says is invented. */
  readonly demonstration: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | Facts | Table;

export interface Heading {
  readonly kind: 'heading';
  /** 2 under the title, 3 under a 2. */
  readonly level: 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** Terms and what stands for each, as a table whose row heads are the terms. */
export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly (readonly [term: string, value: string])[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** One text a column. */
  readonly rows: readonly (readonly string[])[];
}

export interface TableColumn {
  readonly title: string;
  /** Figures are aligned on the right. */
  readonly align?: 'left' | 'right';
  /** Share of the width, compared with the other columns; 1 when absent. */
  readonly weight?: number;
}
