import type { Draft } from '../../ui/form/draft';

/** Which document of the portal a paper is, kept in the draft of its form: a line a paper, the document’s key then the title. */
export type DocumentsDraft = Draft<'papers' | 'documents'>;

interface StandingPaper {
  readonly title: string | null;
  readonly documentId: string | null;
}

/** The documents of the papers as they stand. */
export function documentsText(papers: readonly StandingPaper[]): string {
  return papers.flatMap(({ title, documentId }) => (documentId ? `${documentId} ${title ?? ''}` : [])).join('\n');
}

/** The key of the document chosen for a paper; '' when none is. */
export function documentChosen(documents: string, title: string): string {
  const line = documents.split('\n').find((each) => titleOf(each) === title);
  return line?.slice(0, line.indexOf(' ')) ?? '';
}

/** The choices, with another one for a paper; none when `documentId` is ''. */
export function withDocument(documents: string, title: string, documentId: string): string {
  const others = documents.split('\n').filter((each) => each !== '' && titleOf(each) !== title);
  return [...others, ...(documentId === '' ? [] : [`${documentId} ${title}`])].join('\n');
}

function titleOf(line: string): string {
  return line.slice(line.indexOf(' ') + 1);
}
