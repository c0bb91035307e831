import { useState, type ReactNode } from 'react';
import { TextField } from '../../ui/form/text-field';
import { PAPERS_HINT, paperNames } from './agenda-draft';
import { PaperDocumentChoice } from './paper-document-choice';
import { documentChosen, withDocument, type DocumentsDraft } from './paper-documents';

interface PapersFieldProps {
  readonly write: {
    readonly draft: DocumentsDraft;
    readonly faults: { get(name: 'papers'): string | undefined };
    readonly change: (name: 'papers' | 'documents', value: string) => void;
  };
}

/** The papers of a meeting, one a line, and the document of the portal that each of them is. */
export function PapersField({ write }: PapersFieldProps): ReactNode {
  const { papers, documents } = write.draft;
  const [open, setOpen] = useState<string>();
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
      <ul className="fr-raw-list">
        {paperNames(papers).map((paper) => (
          <PaperDocumentChoice
            key={paper}
            paper={paper}
            documentId={documentChosen(documents, paper)}
            onChoose={(id) => write.change('documents', withDocument(documents, paper, id))}
            isOpen={open === paper}
            onToggle={(isOpen) => setOpen(isOpen ? paper : undefined)}
          />
        ))}
      </ul>
    </>
  );
}
