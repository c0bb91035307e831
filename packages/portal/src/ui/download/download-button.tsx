import { Problem } from '@iscg/client';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { openFile } from '../../session/service';
import { sessionEnded } from '../../session/session-end';
import { announce } from '../announce';
import { sentenceOf } from '../answer';
import { Button } from '../button';
import { saveFile } from '../export/save-file';
import { useKeptFocus } from '../kept-focus';
import { Message } from '../message';
import './download.css';
import { nameInHeader, readWhole, shareOf, type Received } from './file-reading';

export interface DownloadButtonProps {
  /** Of the service, from « / » on. */
  readonly address: string;
  /** On the button: « Télécharger l’attestation ». */
  readonly label: string;
  /** Whose, for who hears the button alone: « de Camille Martin ». */
  readonly of?: string;
  /** Of the file, where the service gives it none. */
  readonly fileName: string;
}

type Progress = { readonly received: Received } | { readonly failure: Error } | undefined;

/** Fetches a document that the service draws: with progress, a way to stop, and what is wrong in its place. */
export function DownloadButton(props: DownloadButtonProps): ReactNode {
  const { label, of } = props;
  const { progress, run, stop } = useDownload(props);
  const isUnderWay = progress !== undefined && 'received' in progress;
  const frame = useKeptFocus(isUnderWay);
  const suffix = of !== undefined && <span className="fr-sr-only"> {of}</span>;
  if (isUnderWay) {
    return (
      <div className="download" ref={frame}>
        <progress {...shareOf(progress.received)} aria-label="Progression du téléchargement" />
        <Button kind="tertiary" size="small" onClick={stop}>
          Annuler le téléchargement{suffix}
        </Button>
      </div>
    );
  }
  return (
    <div className="download" ref={frame}>
      {progress && (
        <Message kind="error" live>
          {sentenceOf(progress.failure)}
        </Message>
      )}
      <Button kind="secondary" size="small" onClick={() => void run()}>
        {label}
        {suffix}
      </Button>
    </div>
  );
}

function useDownload({ address, fileName }: DownloadButtonProps) {
  const [progress, setProgress] = useState<Progress>();
  const controller = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  const run = async () => {
    const { signal } = (controller.current = new AbortController());
    setProgress({ received: { bytes: 0, of: undefined } });
    announce('Téléchargement commencé.');
    try {
      const response = await openFile(address, signal);
      const file = await readWhole(response, (received) => setProgress({ received }));
      signal.throwIfAborted();
      saveFile(file, nameInHeader(response.headers.get('content-disposition')) ?? fileName);
      announce('Téléchargement terminé.');
      setProgress(undefined);
    } catch (thrown) {
      if (thrown instanceof Problem && thrown.kind === 'SIGNED_OUT') sessionEnded();
      if (signal.aborted) announce('Téléchargement annulé.');
      setProgress(signal.aborted ? undefined : { failure: failureOf(thrown) });
    }
  };
  return { progress, run, stop: () => controller.current?.abort() };
}

/** A file that stops in the middle is a cut connection, whatever the browser calls it. */
function failureOf(thrown: unknown): Error {
  if (thrown instanceof Problem) return thrown;
  return new Problem('OFFLINE', 'Le téléchargement s’est interrompu. Vérifiez votre connexion, puis réessayez.');
}
