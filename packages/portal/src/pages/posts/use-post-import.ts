import { Problem, sendFile, type ImportPostsMutation } from '@iscg/client';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { announce } from '../../ui/announce';

export type PostImport = NonNullable<ImportPostsMutation['importPosts']>;

/** Where an import stands: what is under way, and what came of the last step. */
export interface ImportState {
  readonly underWay?: 'CHECK' | 'WRITE';
  readonly outcome?: PostImport;
  readonly failure?: Error;
}

/** The gateway takes no larger one. */
const LARGEST_FILE = 5 * 1024 * 1024;

/** An import in two steps, a check that writes nothing and the writing; each can be stopped. */
export function usePostImport() {
  const [state, setState] = useState<ImportState>({});
  const controller = useRef<AbortController | undefined>(undefined);
  const client = useQueryClient();
  const run = async (file: File, dryRun: boolean) => {
    const { signal } = (controller.current = new AbortController());
    setState((before) => ({ ...before, underWay: dryRun ? 'CHECK' : 'WRITE' }));
    announce(dryRun ? 'Vérification commencée.' : 'Import commencé.');
    try {
      const outcome = await send(file, dryRun, signal);
      if (outcome.written) await client.invalidateQueries();
      setState({ outcome });
    } catch (error) {
      if (signal.aborted) announce(dryRun ? 'Vérification annulée.' : 'Envoi annulé.');
      setState(signal.aborted ? {} : { failure: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  return { state, run, stop: () => controller.current?.abort(), reset: () => setState({}) };
}

async function send(file: File, dryRun: boolean, signal: AbortSignal): Promise<PostImport> {
  if (file.size > LARGEST_FILE) throw new Problem('BAD_INPUT', 'Le fichier dépasse 5 Mo : divisez-le.');
  const { importPosts } = await sendFile<ImportPostsMutation>(`/imports/posts?dryRun=${dryRun}`, file, { signal });
  if (importPosts) return importPosts;
  throw new Problem('FORBIDDEN', 'L’import de postes est réservé à l’ANISCG.');
}
