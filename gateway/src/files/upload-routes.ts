import { PortalError, type Deposit, type Viewer } from '@iscg/access';
import type { Clock } from '@iscg/values';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import { unavailable } from '../answers/unavailable.js';
import type { GraphAnswer } from '../portal/ask-graph.js';
import { fileTakingRoutes, senderOf, type FileTaking } from '../portal/file-taking.js';
import type { ObjectStore } from './object-store.js';
import { announcedFile, announcedInput, drain, keepFile } from './sent-file.js';

export interface UploadRoutesOptions extends FileTaking {
  readonly store: ObjectStore;
  readonly clock: Clock;
}

/** What is recorded of a file that was kept, by the last part of the path that takes it. */
const RECORDS = [
  { path: 'documents', operation: 'AddDocument' },
  { path: 'versions', operation: 'AddDocumentVersion' },
] as const;

const PATIENCE_MILLISECONDS = 10_000;
/** A hundred mebibytes over a slow line. */
export const LONGEST_UPLOAD_MILLISECONDS = 15 * 60_000;

interface Recorded {
  readonly written: { readonly document: { readonly versions: readonly { readonly id: string }[] } | null } | null;
}

/**
 * `POST /files/documents`, `POST /files/versions`: the bytes of a file go to the store in pieces, then the graph is asked
 * to record them, as the same viewer; a file that it refuses does not stay. Answers as `POST /graphql` does.
 */
export async function uploadRoutes(fastify: FastifyInstance, options: UploadRoutesOptions): Promise<void> {
  const addresses = RECORDS.map(({ path, operation }) => ({
    address: `/files/${path}`,
    operation,
    answer: (request: FastifyRequest, text: string) => keepAndRecord(request, text, options),
  }));
  await fileTakingRoutes(fastify, options, addresses, {
    read: async (payload) => payload,
    config: { patienceMilliseconds: LONGEST_UPLOAD_MILLISECONDS },
  });
}

async function keepAndRecord(
  request: FastifyRequest,
  text: string,
  { ask, store, clock }: UploadRoutesOptions,
): Promise<GraphAnswer<Recorded>> {
  const { raw, headers, log, id: requestId } = request;
  try {
    const viewer = writerOf(request);
    const [file, input] = [announcedFile(headers), announcedInput(headers)];
    const deposit = await keepFile(raw, file, { store, clock, log });
    const question = { text, variables: { input }, requestId, patienceMilliseconds: PATIENCE_MILLISECONDS };
    const forget = () => dropped(deposit, store, log);
    return await recorded(ask<Recorded>({ ...question, viewer: { ...viewer, deposit } }), deposit, forget);
  } catch (error) {
    await drain(raw);
    throw error;
  }
}

/** Without the verb no rule of the graph would let the record be written: not a byte is kept for nothing. */
function writerOf(request: FastifyRequest): Viewer {
  const viewer = senderOf(request, 'envoyer un fichier');
  if (viewer.scopes.includes('governance:write')) return viewer;
  throw new PortalError('FORBIDDEN', 'Vous n’avez pas le droit d’envoyer un fichier.');
}

/**
 * The answer of the graph. The file stays if the graph has recorded it; one recorded earlier by the same call stays
 * instead of it. Without an answer nobody knows yet: what turns out unrecorded is swept away a day later.
 * @param forget deletes the file
 */
async function recorded(
  asked: Promise<GraphAnswer<Recorded> | undefined>,
  { id }: Deposit,
  forget: () => Promise<void>,
): Promise<GraphAnswer<Recorded>> {
  const answer = await asked.catch(async (error: unknown) => {
    await forget();
    throw error;
  });
  if (!answer) {
    throw unavailable(
      'Le service est momentanément indisponible. Relisez la liste des documents avant de recommencer.',
    );
  }
  const versions = answer.data.written?.document?.versions ?? [];
  if (!versions.some((version) => version.id === id)) await forget();
  return answer;
}

/** Deletes a file that is not recorded. A store that cannot changes nothing of what the graph said: it is swept later. */
async function dropped({ id }: Deposit, store: ObjectStore, log: FastifyBaseLogger): Promise<void> {
  await store.delete(id).catch((error: unknown) => log.warn({ err: error, id }, 'a file that is not recorded stays'));
}
