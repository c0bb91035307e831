import type { ReactNode } from 'react';
import { Button } from '../button';
import { stepInWords, type Upload } from './upload';
import './upload-progress.css';

/**
 * How far a file is, and a way to stop it until its last byte has left: after that it may be recorded. It says its steps
 * itself, because nothing outside a dialog is heard while it is open.
 */
export function UploadProgress({ upload: { sent, stop } }: { readonly upload: Upload }): ReactNode {
  if (!sent) return null;
  return (
    <div className="upload-progress">
      <progress max={sent.of} value={sent.bytes} aria-label="Progression de l’envoi" />
      <p role="status">{stepInWords(sent)}</p>
      <Button kind="tertiary" size="small" onClick={stop} busy={sent.bytes >= sent.of}>
        Annuler l’envoi
      </Button>
    </div>
  );
}
