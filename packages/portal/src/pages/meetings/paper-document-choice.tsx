import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/disclosure';
import { SearchChoice } from '../../ui/form/search-choice';
import { useFoundDocuments } from './use-found-documents';

interface PaperDocumentChoiceProps {
  /** « Note », or « Note (2) ». */
  readonly paper: string;
  /** '' when none is chosen. */
  readonly documentId: string;
  readonly onChoose: (documentId: string) => void;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** Which document of the portal a paper is: said in a line, and found by its title once asked for. */
export function PaperDocumentChoice(props: PaperDocumentChoiceProps): ReactNode {
  const { paper, documentId, onChoose, isOpen, onToggle } = props;
  const documents = useFoundDocuments(documentId);
  const quoted = `«\u202f${paper}\u202f»`;
  return (
    <li>
      <p className="fr-mb-1w">
        {quoted} : {documentId === '' ? 'aucun document du portail' : (documents.chosenTitle ?? 'document choisi')}
      </p>
      <Disclosure isOpen={isOpen} onToggle={onToggle}>
        {isOpen ? 'Fermer' : documentId === '' ? 'Choisir un document' : 'Changer de document'}
        <span className="fr-sr-only"> pour {quoted}</span>
      </Disclosure>
      {isOpen && (
        <SearchChoice
          label={`Document du portail pour ${quoted}`}
          hint="L’ouvrent les parties que son déposant a choisies"
          searchLabel="Rechercher un document par son titre"
          found={documents.found}
          onSearch={documents.search}
          value={documentId}
          onChange={onChoose}
          unset="Aucun"
        />
      )}
    </li>
  );
}
