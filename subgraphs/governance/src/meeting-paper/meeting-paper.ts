import type { Party } from '@iscg/access';
import { checked, fault, lineOf } from '@iscg/subgraph-kit';
import { parseIdentifier, uuidV7, type Clock } from '@iscg/values';
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
