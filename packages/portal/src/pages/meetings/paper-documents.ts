import type { Draft } from '../../ui/form/draft';

/** Which document of the portal a paper is, kept in the draft of its form: a line a paper, the document’s key then the paper’s name. */
export type DocumentsDraft = Draft<'papers' | 'documents'>;

interface StandingPaper {
  readonly title: string | null;
  readonly documentId: string | null;
}

/** The names of papers: their titles, numbered from the second of a title on, « Note (2) ». */
export function namesOf(titles: readonly string[]): string[] {
  const names: string[] = [];
  for (const title of titles) {
    let name = title;
    for (let number = 2; names.includes(name); number += 1) name = `${title} (${number})`;
    names.push(name);
  }
  return names;
}

/** The documents of the papers as they stand. */
export function documentsText(papers: readonly StandingPaper[]): string {
  const names = namesOf(papers.map(({ title }) => title ?? ''));
  return papers
    .flatMap(({ documentId }, index) => (documentId ? `${documentId} ${names[index] ?? ''}` : []))
    .join('\n');
}

/** The key of the document chosen for a paper; '' when none is. */
export function documentChosen(documents: string, paper: string): string {
  const line = documents.split('\n').find((each) => nameOf(each) === paper);
  return line?.slice(0, line.indexOf(' ')) ?? '';
}

/** The choices, with another one for a paper; none when `documentId` is ''. */
export function withDocument(documents: string, paper: string, documentId: string): string {
  const others = documents.split('\n').filter((each) => each !== '' && nameOf(each) !== paper);
  return [...others, ...(documentId === '' ? [] : [`${documentId} ${paper}`])].join('\n');
}

function nameOf(line: string): string {
  return line.slice(line.indexOf(' ') + 1);
}
