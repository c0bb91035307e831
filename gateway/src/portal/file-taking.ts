import type { IncomingMessage } from 'node:http';
import { PortalError, type Viewer } from '@iscg/access';
import type { FastifyContextConfig, FastifyInstance, FastifyRequest } from 'fastify';
import type { AskGraph } from './ask-graph.js';
import type { TrustedDocument } from './portal-files.js';

/** With what the routes work that hand a file to a mutation. */
export interface FileTaking {
  /** @throws PortalError when the request is not to be answered at all */
  readonly identify: (request: FastifyRequest) => Promise<Viewer | undefined>;
  readonly ask: AskGraph;
  /** The operations that the pages may ask. */
  readonly operations: readonly TrustedDocument[];
}

/** One address that takes a file. */
export interface FileAddress {
  readonly address: string;
  /** The operation that takes it, by its name; without it the address is none. */
  readonly operation: string;
  /** What the request answers, given the text of the operation. */
  readonly answer: (request: FastifyRequest, text: string) => Promise<unknown>;
}

/**
 * Routes whose body is the bytes of a file, whatever its type and size: `read` makes of them what `request.body` is. Who
 * sends is settled before a byte is read.
 */
export async function fileTakingRoutes(
  fastify: FastifyInstance,
  { identify, operations }: FileTaking,
  addresses: readonly FileAddress[],
  {
    read,
    config = {},
  }: { readonly read: (payload: IncomingMessage) => Promise<unknown>; config?: FastifyContextConfig },
): Promise<void> {
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    const counted = { bodyLimit: Number.MAX_SAFE_INTEGER };
    scope.addContentTypeParser('*', counted, (_request: FastifyRequest, payload: IncomingMessage) => read(payload));
    for (const { address, operation: name, answer } of addresses) {
      const operation = operations.find((known) => known.name === name);
      if (!operation) continue;
      scope.post(address, {
        config,
        onRequest: async (request) => void (request.viewer = (await identify(request)) ?? null),
        handler: (request) => answer(request, operation.text),
      });
    }
  });
}

/** @param act what the person wanted: « envoyer un fichier » @throws PortalError `UNAUTHENTICATED` */
export function senderOf({ viewer }: FastifyRequest, act: string): Viewer {
  if (viewer) return viewer;
  throw new PortalError('UNAUTHENTICATED', `Connectez-vous pour ${act}.`);
}
