import { useId, useState, type ReactNode } from 'react';
import { Message } from '../../ui/message';

const LARGEST_FILE = 200_000;

/** A file whose text becomes the list: read here, and sent only with what the person sees. */
export function ListFile({ onRead }: { readonly onRead: (text: string) => void }): ReactNode {
  const id = useId();
  const [isTooLarge, setTooLarge] = useState(false);
  const read = async (file: File | undefined) => {
    setTooLarge(file !== undefined && file.size > LARGEST_FILE);
    if (file && file.size <= LARGEST_FILE) onRead(textOf(await file.arrayBuffer()));
  };
  return (
    <div className="fr-upload-group">
      <label className="fr-label" htmlFor={id}>
        Fichier CSV (facultatif)
        <span className="fr-hint-text">200 ko au plus ; UTF-8 ou Windows. Son texte remplit la liste ci-dessous.</span>
      </label>
      <input
        id={id}
        className="fr-upload"
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        onChange={({ target }) => void read(target.files?.[0])}
      />
      {isTooLarge && (
        <Message kind="error" title="Le fichier est trop grand" live>
          Importez-le en plusieurs fois : 200 ko au plus.
        </Message>
      )}
    </div>
  );
}

/** In UTF-8, or else in Windows-1252 as French spreadsheets write. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
