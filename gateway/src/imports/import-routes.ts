import type { IncomingMessage } from 'node:http';
import { PortalError, type Viewer } from '@iscg/access';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { unavailable } from '../answers/unavailable.js';
import type { AskGraph } from '../portal/ask-graph.js';
import type { TrustedDocument } from '../portal/portal-files.js';

export interface ImportRoutesOptions {
  /** @throws PortalError when the request is not to be answered at all */
  readonly identify: (request: FastifyRequest) => Promise<Viewer | undefined>;
  readonly ask: AskGraph;
  /** The operations that the pages may ask. */
  readonly operations: readonly TrustedDocument[];
}

/** What is imported, by the last part of its path: the operation that takes the file. */
const IMPORTS = [{ path: 'posts', operation: 'ImportPosts' }] as const;

const LARGEST_FILE = 5 * 1024 * 1024;
const MOST_DRAINED = 32 * 1024 * 1024;
const PATIENCE_MILLISECONDS = 60_000;

/**
 * `POST /imports/posts?dryRun=true|false`: the bytes of a file, for a mutation that takes it whole. Who sends is settled
 * before a byte is read; answers as `POST /graphql` does.
 */
export async function importRoutes(fastify: FastifyInstance, options: ImportRoutesOptions): Promise<void> {
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    const counted = { bodyLimit: Number.MAX_SAFE_INTEGER };
    scope.addContentTypeParser('*', counted, (_request: FastifyRequest, payload: IncomingMessage) =>
      wholeFile(payload),
    );
    for (const { path, operation: name } of IMPORTS) {
      const operation = options.operations.find((known) => known.name === name);
      if (operation) route(scope, path, operation, options);
    }
  });
}

function route(
  scope: FastifyInstance,
  path: string,
  operation: TrustedDocument,
  { identify, ask }: ImportRoutesOptions,
): void {
  scope.post<{ Querystring: { dryRun?: string }; Body: Buffer | undefined }>(`/imports/${path}`, {
    onRequest: async (request) => void (request.viewer = (await identify(request)) ?? null),
    handler: async (request) => {
      const { viewer, query, body } = request;
      if (!viewer) throw new PortalError('UNAUTHENTICATED', 'Connectez-vous pour importer un fichier.');
      if (query.dryRun !== 'true' && query.dryRun !== 'false') {
        throw new PortalError(
          'BAD_USER_INPUT',
          'Attendu : « dryRun=true » pour essayer, « dryRun=false » pour importer.',
        );
      }
      const answer = await ask({
        text: operation.text,
        variables: { file: { base64: body?.toString('base64') ?? '' }, dryRun: query.dryRun === 'true' },
        viewer,
        requestId: request.id,
        patienceMilliseconds: PATIENCE_MILLISECONDS,
      });
      if (!answer) throw unavailable('L’import est momentanément indisponible : rien n’a été écrit, réessayez.');
      return answer;
    },
  });
}

/**
 * The bytes of a file. What is too large is read to its end, up to a bound, and forgotten: a sender who is cut off in the
 * middle would see a broken connection instead of the reason.
 * @throws PortalError `LIMIT_EXCEEDED`
 */
async function wholeFile(payload: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of payload) {
    size += piece.length;
    if (size <= LARGEST_FILE) pieces.push(piece);
    else pieces.length = 0;
    if (size > MOST_DRAINED) break;
  }
  if (size <= LARGEST_FILE) return Buffer.concat(pieces);
  throw new PortalError('LIMIT_EXCEEDED', `Le fichier dépasse ${LARGEST_FILE / 1024 / 1024} Mo : divisez-le.`);
}
