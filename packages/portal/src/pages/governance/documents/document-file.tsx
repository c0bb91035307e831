import type { ReactNode } from 'react';
import { FileField } from '../../../ui/form/file-field';
import type { Write } from '../../../ui/form/use-write';
import { ACCEPTED, FILE_HINT } from './document-draft';

interface DocumentFileProps<Name extends string, Fact extends string, Content> {
  readonly write: Write<Name | 'file', Fact, Content>;
  readonly onChoose: (file: File | undefined) => void;
}

/** The file of a document: what was wrong with one is forgotten once another is chosen. */
export function DocumentFile<Name extends string, Fact extends string, Content>({
  write,
  onChoose,
}: DocumentFileProps<Name, Fact, Content>): ReactNode {
  return (
    <FileField
      label="Fichier"
      hint={FILE_HINT}
      accept={ACCEPTED}
      error={write.faults.get('file')}
      onChoose={(chosen) => {
        onChoose(chosen);
        write.change('file', '');
      }}
    />
  );
}
