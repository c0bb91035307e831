import type { Party } from '@iscg/access';
import { checked, fault, lineOf, type Transaction } from '@iscg/subgraph-kit';
import { parseIdentifier, uuidV7, type Clock } from '@iscg/values';
import { documentsById } from '../document/index.js';
import type { MeetingPaperInput } from './meeting-paper.args.js';

/** A paper as it is written. */
export interface NewPaper {
  readonly id: string;
  readonly title: string;
  readonly documentId: string | null;
  readonly presentedBy: Party;
}

const MOST = 40;
const LONGEST = 200;

/** The papers that were sent, each with an id. @throws PortalError `BAD_USER_INPUT` */
export function papersWritten(clock: Clock, papers: readonly MeetingPaperInput[]): NewPaper[] {
  if (papers.length > MOST) throw fault('papers', `Une réunion a au plus ${MOST} documents.`);
  return papers.map(({ title, documentId, presentedBy }) => ({
    id: uuidV7(clock),
    title: lineOf('papers', 'Le titre d’un document', title, LONGEST),
    documentId: documentId ? checked('papers', () => parseIdentifier(documentId)) : null,
    presentedBy,
  }));
}

/** @throws PortalError `BAD_USER_INPUT` for a document that is not there, or that the viewer may not read */
export async function refuseUnknownDocuments(transaction: Transaction, papers: readonly NewPaper[]): Promise<void> {
  const named = papers.flatMap(({ documentId }) => documentId ?? []);
  const known = new Set((await documentsById(transaction, named)).map(({ id }) => id));
  const paper = papers.find(({ documentId }) => documentId !== null && !known.has(documentId));
  if (paper) throw fault('papers', `Le document choisi pour « ${paper.title} » n’existe pas dans le portail.`);
}
