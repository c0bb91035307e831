import { Problem } from '@iscg/client';
import type { Upload } from '../../../ui/form/upload';
import type { UserFault } from '../../../ui/form/write';

interface Written<Payload> {
  readonly written:
    (Payload & { readonly errors: readonly UserFault[] }) | { document: null; errors: UserFault[] } | null;
}

/**
 * Sends a file with what is to be recorded of it. What the service finds wrong with the file is told at its field, as what
 * the graph finds wrong is.
 * @throws Problem when there is no answer
 */
export async function sendDocument<Result extends Written<unknown>>(
  { send }: Upload,
  path: 'documents' | 'versions',
  file: File | undefined,
  input: object,
): Promise<Result | Written<never>> {
  if (!file) return refused('Choisissez un fichier.');
  const headers = {
    'x-file-name': encodeURIComponent(file.name),
    'x-mutation-input': encodeURIComponent(JSON.stringify(input)),
  };
  try {
    return await send<Result>(`/files/${path}`, file, headers);
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'BAD_INPUT') throw error;
    return refused(error.message);
  }
}

function refused(message: string): Written<never> {
  return { written: { document: null, errors: [{ code: 'BAD_USER_INPUT', field: 'file', message }] } };
}
