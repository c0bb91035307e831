import type { PaperDocument } from './pdf/description.js';

/** A document and the name of its file, or why there is none, in French. */
export type Composition =
  | { readonly fileName: string; readonly paper: PaperDocument }
  | { readonly fileName: string; readonly csv: string }
  | { readonly refused: 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT'; readonly message: string };
