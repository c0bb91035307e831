import { setMaxListeners } from 'node:events';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Viewer } from '@iscg/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphContext } from './planning/graph.js';
import type { GraphRequest } from './planning/limits/request-limits.js';
import { allowOnlyPost } from './json-body.js';

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<GraphContext>;
  /** @throws PortalError when the request is not to be answered at all */
  readonly identify: (request: FastifyRequest) => Promise<Viewer | undefined>;
  /** Puts a trusted document’s text in the place of its identifier. @throws PortalError when there is none */
  readonly resolveDocument: (body: unknown) => unknown;
  /** @throws PortalError when the request asks too much */
  readonly checkRequest: (body: unknown) => GraphRequest;
}

declare module 'fastify' {
  interface FastifyRequest {
    viewer: Viewer | null;
  }
}

/** `POST /graphql`: who asks is settled before the body is read, what is asked before it is validated. */
export function graphqlRoute(fastify: FastifyInstance, options: GraphqlRouteOptions): void {
  const { apollo, identify, resolveDocument, checkRequest } = options;
  fastify.decorateRequest('viewer', null);
  const answer = fastifyApolloHandler(apollo, {
    context: (request, reply) => Promise.resolve({ caller: callerOf(request, reply) }),
  });
  fastify.route({
    method: 'POST',
    url: '/graphql',
    onRequest: async (request) => {
      request.viewer = (await identify(request)) ?? null;
    },
    handler: (request, reply) => {
      request.body = checkRequest(resolveDocument(request.body));
      return answer.call(fastify, request, reply);
    },
  });
  allowOnlyPost(fastify, '/graphql');
}

function callerOf(request: FastifyRequest, reply: FastifyReply): GraphContext['caller'] {
  const left = new AbortController();
  // Every fetch under way listens, and a plan may have more of them than Node’s ten.
  setMaxListeners(0, left.signal);
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) left.abort();
  });
  return { viewer: request.viewer ?? undefined, requestId: request.id, signal: left.signal };
}
