/** What is wrong at a place of the file, for the person who mends it. */
export interface ImportFault {
  /** As a text editor counts it, from 1; absent when the whole file is concerned. */
  readonly line?: number;
  /** From 1, as a spreadsheet shows it; absent when the whole line is concerned. */
  readonly column?: number;
  /** The head of the column. */
  readonly head?: string;
  /** What stands in the cell, shortened. */
  readonly value?: string;
  /** A French sentence: what is wrong and what to do. */
  readonly message: string;
}

/** A file of which nothing can be read any further. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';

  constructor(
    message: string,
    readonly line?: number,
  ) {
    super(message);
  }

  get fault(): ImportFault {
    return { message: this.message, ...(this.line !== undefined && { line: this.line }) };
  }
}
