import type { IncomingMessage } from 'node:http';
import { PortalError, type Deposit, type Viewer } from '@iscg/access';
import type { Clock } from '@iscg/values';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { unavailable } from '../answers/unavailable.js';
import type { AskGraph, GraphAnswer } from '../portal/ask-graph.js';
import type { TrustedDocument } from '../portal/portal-files.js';
import type { ObjectStore } from './object-store.js';
import { announcedFile, announcedInput, drain, keepFile } from './sent-file.js';

export interface UploadRoutesOptions {
  /** @throws PortalError when the request is not to be answered at all */
  readonly identify: (request: FastifyRequest) => Promise<Viewer | undefined>;
  readonly ask: AskGraph;
  /** The operations that the pages may ask. */
  readonly operations: readonly TrustedDocument[];
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
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    const counted = { bodyLimit: Number.MAX_SAFE_INTEGER };
    scope.addContentTypeParser('*', counted, async (_request: FastifyRequest, payload: IncomingMessage) => payload);
    for (const { path, operation: name } of RECORDS) {
      const operation = options.operations.find((known) => known.name === name);
      if (operation) route(scope, path, operation, options);
    }
  });
}

function route(
  scope: FastifyInstance,
  path: string,
  operation: TrustedDocument,
  { identify, ask, store, clock }: UploadRoutesOptions,
): void {
  scope.post(`/files/${path}`, {
    config: { patienceMilliseconds: LONGEST_UPLOAD_MILLISECONDS },
    onRequest: async (request) => void (request.viewer = (await identify(request)) ?? null),
    handler: async (request) => {
      try {
        const viewer = senderOf(request);
        const [file, input] = [announcedFile(request.headers), announcedInput(request.headers)];
        const deposit = await keepFile(request.raw, file, { store, clock, log: request.log });
        const question = { text: operation.text, variables: { input }, requestId: request.id };
        const asked = ask<Recorded>({
          ...question,
          viewer: { ...viewer, deposit },
          patienceMilliseconds: PATIENCE_MILLISECONDS,
        });
        return await recorded(asked, deposit, store);
      } catch (error) {
        await drain(request.raw);
        throw error;
      }
    },
  });
}

/** Without the verb no rule of the graph would let the record be written: not a byte is kept for nothing. */
function senderOf({ viewer }: FastifyRequest): Viewer {
  if (!viewer) throw new PortalError('UNAUTHENTICATED', 'Connectez-vous pour envoyer un fichier.');
  if (viewer.scopes.includes('governance:write')) return viewer;
  throw new PortalError('FORBIDDEN', 'Vous n’avez pas le droit d’envoyer un fichier.');
}

/**
 * The answer of the graph. The file stays if the graph has recorded it; one recorded earlier by the same call stays
 * instead of it. Without an answer nobody knows yet: what turns out unrecorded is swept away a day later.
 */
async function recorded(
  asked: Promise<GraphAnswer<Recorded> | undefined>,
  { id }: Deposit,
  store: ObjectStore,
): Promise<GraphAnswer<Recorded>> {
  const answer = await asked.catch(async (error: unknown) => {
    await store.delete(id);
    throw error;
  });
  if (!answer) {
    throw unavailable(
      'Le service est momentanément indisponible. Relisez la liste des documents avant de recommencer.',
    );
  }
  const versions = answer.data.written?.document?.versions ?? [];
  if (!versions.some((version) => version.id === id)) await store.delete(id);
  return answer;
}
