import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GatewayEnvironment } from './env.js';
import type { FileDesk } from './files/file-desk.js';
import { graphqlRoute } from './graphql-route.js';
import { identify, type Identifying } from './identity/identify.js';
import { importRoutes } from './imports/import-routes.js';
import type { GraphContext } from './planning/graph.js';
import { createRequestLimits } from './planning/limits/request-limits.js';
import { askGraph } from './portal/ask-graph.js';
import { resolveDocuments } from './portal/trusted-documents.js';

interface GraphRoutesOptions extends Pick<GatewayEnvironment, 'accessFeatures' | 'limits'> {
  readonly apollo: ApolloServer<GraphContext>;
  readonly identifying: Identifying;
  readonly desk: FileDesk | undefined;
}

/** Where the graph is asked: `/graphql`, and the files that some of its operations take and give. */
export async function graphRoutes(scope: FastifyInstance, options: GraphRoutesOptions): Promise<void> {
  const { apollo, identifying, accessFeatures, limits, desk } = options;
  const { portal } = identifying;
  const toAct = (request: FastifyRequest) => identify(identifying, request, 'ACT');
  const identifyCaller = async (request: FastifyRequest) => (accessFeatures ? toAct(request) : undefined);
  graphqlRoute(scope, {
    apollo,
    resolveDocument: portal?.resolveDocument ?? resolveDocuments(() => undefined),
    checkRequest: createRequestLimits(limits),
    identify: identifyCaller,
  });
  if (!portal) return;
  await importRoutes(scope, { identify: identifyCaller, ask: askGraph(apollo), operations: await portal.operations() });
  await desk?.mount(scope, { toAct, toRead: (request) => identify(identifying, request, 'READ') });
}
