import { DocumentsDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { ChoiceField } from '../../ui/form/choice-field';
import { TextField } from '../../ui/form/text-field';
import { formatCount } from '../../ui/format';
import type { Choice } from '../../ui/list/list-url';
import { PAPERS_HINT, paperTitles } from './agenda-draft';
import { documentChosen, withDocument, type DocumentsDraft } from './paper-documents';

const MOST_OFFERED = 100;

/** A paper as it stands, with the title of its document for who may read it. */
interface StandingPaper {
  readonly documentId: string | null;
  readonly document: { readonly title: string | null } | null;
}

interface PapersFieldProps {
  readonly write: {
    readonly draft: DocumentsDraft;
    readonly faults: { get(name: 'papers'): string | undefined };
    readonly change: (name: 'papers' | 'documents', value: string) => void;
  };
  /** Whose documents are offered though they were withdrawn since. */
  readonly standing?: readonly StandingPaper[];
}

/** The papers of a meeting, one a line, and the document of the portal that each of them is. */
export function PapersField({ write, standing = [] }: PapersFieldProps): ReactNode {
  const { papers, documents } = write.draft;
  const titles = paperTitles(papers);
  return (
    <>
      <TextField
        label="Documents"
        kind="long"
        required={false}
        hint={PAPERS_HINT}
        value={papers}
        error={write.faults.get('papers')}
        onChange={(value) => write.change('papers', value)}
      />
      {titles.length > 0 && (
        <DocumentChoices
          titles={titles}
          chosen={(title) => documentChosen(documents, title)}
          onChoose={(title, id) => write.change('documents', withDocument(documents, title, id))}
          standing={standing}
        />
      )}
    </>
  );
}

interface DocumentChoicesProps {
  readonly titles: readonly string[];
  readonly chosen: (title: string) => string;
  readonly onChoose: (title: string, documentId: string) => void;
  readonly standing: readonly StandingPaper[];
}

function DocumentChoices({ titles, chosen, onChoose, standing }: DocumentChoicesProps): ReactNode {
  const query = useGraph(DocumentsDocument, { first: MOST_OFFERED });
  const { nodes = [], totalCount = 0 } = query.data?.documents ?? {};
  const offered = nodes.flatMap(({ id, title, withdrawnOn }) =>
    title && withdrawnOn === null ? { value: id, label: title } : [],
  );
  const choices = withStanding(offered, standing);
  const more = (totalCount ?? 0) > MOST_OFFERED;
  return titles.map((title) => (
    <ChoiceField
      key={title}
      label={`Document du portail pour « ${title} »`}
      hint={`L’ouvrent les parties que son déposant a choisies${more ? ` ; les ${formatCount(MOST_OFFERED)} derniers déposés sont proposés` : ''}`}
      required={false}
      unset="Aucun"
      choices={choices}
      value={chosen(title)}
      onChange={(id) => onChoose(title, id)}
    />
  ));
}

/** What is offered, and the documents that the papers are already. */
function withStanding(offered: readonly Choice[], standing: readonly StandingPaper[]): readonly Choice[] {
  const known = new Set(offered.map(({ value }) => value));
  const kept = standing.flatMap(({ documentId, document }) =>
    documentId === null || known.has(documentId)
      ? []
      : { value: documentId, label: document?.title ?? 'Document déjà choisi' },
  );
  return [...offered, ...kept];
}
