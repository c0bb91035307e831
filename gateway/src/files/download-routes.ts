import { Readable } from 'node:stream';
import { PortalError, type Viewer } from '@iscg/access';
import { isIdentifier } from '@iscg/values';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { unavailable } from '../answers/unavailable.js';
import type { AskGraph } from '../portal/ask-graph.js';
import type { TrustedDocument } from '../portal/portal-files.js';
import { rangeOf } from './byte-range.js';
import type { ObjectStore } from './object-store.js';

export interface DownloadRoutesOptions {
  /** Of a reading that changes nothing. @throws PortalError `UNAUTHENTICATED` */
  readonly identify: (request: FastifyRequest) => Promise<Viewer>;
  readonly ask: AskGraph;
  /** The operations that the pages may ask. */
  readonly operations: readonly TrustedDocument[];
  readonly store: ObjectStore;
}

/** What the graph says of a file to who may read it. */
interface KeptFile {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly document: { readonly withdrawnOn: string | null } | null;
}

const PATIENCE_MILLISECONDS = 10_000;

/** `GET /files/versions/<id>`: the bytes of a file that the graph shows to the same viewer. */
export function downloadRoutes(scope: FastifyInstance, options: DownloadRoutesOptions): void {
  const operation = options.operations.find(({ name }) => name === 'KeptFile');
  if (!operation) return;
  scope.get<{ Params: { id: string } }>('/files/versions/:id', {
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const viewer = await options.identify(request);
      request.viewer = viewer;
      const file = await readableFile(request, viewer, operation, options.ask);
      return deliver(file, request, reply, options.store);
    },
  });
}

/** @throws PortalError `NOT_FOUND` for none and for one that is not for the viewer, alike; `CONFLICT` once withdrawn */
async function readableFile(
  { params: { id }, id: requestId }: FastifyRequest<{ Params: { id: string } }>,
  viewer: Viewer,
  { text }: TrustedDocument,
  ask: AskGraph,
): Promise<KeptFile> {
  if (!isIdentifier(id)) throw missing();
  const question = { text, variables: { id }, viewer, requestId, patienceMilliseconds: PATIENCE_MILLISECONDS };
  const answer = await ask<{ readonly documentVersion: KeptFile | null }>(question);
  const isDown = answer?.errors?.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE');
  if (!answer || isDown) throw unavailable('Le fichier est momentanément indisponible. Réessayez dans un instant.');
  const file = answer.data.documentVersion;
  if (!file?.document) throw missing();
  if (file.document.withdrawnOn === null) return file;
  throw new PortalError('CONFLICT', 'Ce document est retiré : ses fichiers ne sont plus remis.');
}

async function deliver(
  { id, fileName, mediaType, bytes, sha256 }: KeptFile,
  { headers, log, id: requestId }: FastifyRequest,
  reply: FastifyReply,
  store: ObjectStore,
): Promise<FastifyReply> {
  const tag = `"${sha256}"`;
  void reply
    .header('etag', tag)
    .header('cache-control', 'private, no-cache')
    .header('accept-ranges', 'bytes')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cross-origin-resource-policy', 'same-origin');
  if (headers['if-none-match'] === tag) return reply.code(304).send();
  const isCurrent = headers['if-range'] === undefined || headers['if-range'] === tag;
  const range = isCurrent ? rangeOf(headers.range, bytes) : undefined;
  if (range === 'UNSATISFIABLE') return reply.code(416).header('content-range', `bytes */${bytes}`).send();
  const content = await store.get(id, range).catch((error: unknown) => error);
  if (!(content instanceof Readable)) {
    log.error({ requestId, id, err: content }, 'the store does not give a recorded file');
    throw unavailable('Le fichier est momentanément indisponible. Réessayez dans un instant.');
  }
  if (range) void reply.code(206).header('content-range', `bytes ${range.first}-${range.last}/${bytes}`);
  return reply
    .header('content-length', range ? range.last - range.first + 1 : bytes)
    .header('content-disposition', disposition(fileName))
    .type(mediaType)
    .send(content);
}

/** The name twice, as RFC 6266 has it: in ASCII for the oldest, and as it is. */
function disposition(fileName: string): string {
  const plain = fileName.normalize('NFKD').replace(/[^\w .()-]/g, '_');
  const whole = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

function missing(): PortalError {
  return new PortalError('NOT_FOUND', 'Ce fichier n’existe pas.');
}
