import { sendFile, type FileSent } from '@iscg/client';
import { useEffect, useRef, useState } from 'react';

/** A file on its way to the service. */
export interface Upload {
  /** How far it is; nothing when none is under way. */
  readonly sent: FileSent | undefined;
  /** @throws Problem when there is no answer; an `AbortError` once it was stopped */
  readonly send: <Result>(address: string, file: File, headers: Readonly<Record<string, string>>) => Promise<Result>;
  readonly stop: () => void;
}

/** Sends one file at a time; what is under way stops with its form. */
export function useUpload(): Upload {
  const [sent, setSent] = useState<FileSent>();
  const controller = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  return {
    sent,
    send: async (address, file, headers) => {
      const { signal } = (controller.current = new AbortController());
      setSent({ bytes: 0, of: file.size });
      try {
        return await sendFile(address, file, { headers, signal, onSent: setSent });
      } finally {
        setSent(undefined);
      }
    },
    stop: () => controller.current?.abort(),
  };
}

const STEPS = 4;

/** Where a sending is, in words that change four times: each change is said aloud. */
export function stepInWords({ bytes, of }: FileSent): string {
  if (bytes >= of) return 'Fichier envoyé : enregistrement en cours…';
  const step = Math.floor((bytes * STEPS) / of);
  return step === 0 ? 'Envoi du fichier commencé…' : `Envoi du fichier : ${(step * 100) / STEPS}\u00a0%…`;
}
