import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import {
  PASSPORT_HEADER,
  PortalError,
  REQUEST_ID_HEADER,
  createPassportVerifier,
  eventAudience,
  type Viewer,
} from '@iscg/access';
import { systemClock, type Clock } from '@iscg/values';
import { checkRowLock, checkSdl } from './boot-checks.js';
import { connect } from './database-source.js';
import type { SubgraphEnvironment } from './environment.js';
import { eventRoutes } from './events/event-routes.js';
import { forgetRoute } from './retention/forget-route.js';
import { formatError, isInternal } from './error-format.js';
import { RequestContext } from './request-context.js';
import { buildSubgraph } from './schema.js';
import type { SubgraphDefinition } from './slice.js';
import type { StatementListener } from './transaction.js';

/** A file of five mebibytes in base64, and what goes with it. */
const LARGEST_BODY = 8 * 1024 * 1024;

export interface RunningService {
  readonly name: string;
  readonly url: string;
  stop(): Promise<void>;
}

export interface SubgraphOptions {
  readonly clock?: Clock;
  readonly logger?: { level: string } | false;
  readonly onStatement?: StatementListener;
  /** Which locks hold; both, except in the tests that take one away. */
  readonly locks?: { readonly fields: boolean; readonly rows: boolean };
}

declare module 'fastify' {
  interface FastifyRequest {
    viewer: Viewer | null;
    context: RequestContext | null;
  }
}

/**
 * Starts one subgraph on loopback or on its container's address. It answers nothing without a passport but
 * `/health`. @throws Error one line naming what is wrong: environment, access rules, SDL, role, policy, migration
 */
export async function startSubgraph(
  definition: SubgraphDefinition,
  environment: SubgraphEnvironment,
  options: SubgraphOptions = {},
): Promise<RunningService> {
  const { locks = { fields: true, rows: true } } = options;
  const { schema, sdl } = await buildSubgraph(definition, { fieldLock: locks.fields });
  checkSdl(definition, sdl);
  const http = Fastify({
    logger: options.logger ?? { level: 'warn' },
    bodyLimit: LARGEST_BODY,
    requestIdHeader: REQUEST_ID_HEADER,
  });
  let stopping = false;
  const source = await connect(definition, environment, (error) => {
    // A connection may still be closing when PostgreSQL stops with us.
    if (!stopping) http.log.error({ err: error }, 'database');
  });
  const stop = async () => {
    stopping = true;
    await http.close();
    await source.destroy();
  };
  try {
    if (locks.rows) await checkRowLock(source, definition, environment.DATABASE_URL);
    const url = await listen({ http, source, schema, definition, environment, options });
    return { name: definition.name, url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Puts the schema behind the passport check and opens the port. */
async function listen(service: {
  readonly http: FastifyInstance;
  readonly source: DataSource;
  readonly schema: GraphQLSchema;
  readonly definition: SubgraphDefinition;
  readonly environment: SubgraphEnvironment;
  readonly options: SubgraphOptions;
}): Promise<string> {
  const { http, source, schema, definition, environment, options } = service;
  const { clock = systemClock, onStatement } = options;
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: false,
    formatError,
    plugins: plugins(http),
    // Its own handler would send the signal again, and end the process before everything has stopped.
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  http.addHook('onClose', () => apollo.stop());
  const verifierFor = (audience: string) =>
    createPassportVerifier({ publicJwk: environment.PASSPORT_PUBLIC_JWK, audience, clock });
  const { verify } = await verifierFor(definition.name);
  const courier = await verifierFor(eventAudience(definition.name));
  const sdlHash = createHash('sha256').update(readFileSync(definition.sdl)).digest('hex');
  serve(http, { apollo, source, sdlHash, clock, verify, onStatement });
  eventRoutes(http, { definition, source, verify: courier.verify });
  forgetRoute(http, { definition, source, clock, verify: courier.verify });
  return http.listen({ port: environment.PORT, host: environment.HOST });
}

interface Parts {
  /** SHA-256 of the SDL served, with which the gateway notices a stale supergraph. */
  readonly sdlHash: string;
  readonly apollo: ApolloServer<RequestContext>;
  readonly source: DataSource;
  readonly clock: Clock;
  verify(token: string | undefined): Promise<Viewer>;
  readonly onStatement: StatementListener | undefined;
}

function serve(http: FastifyInstance, { apollo, source, sdlHash, clock, verify, onStatement }: Parts): void {
  http.decorateRequest('viewer', null);
  http.decorateRequest('context', null);
  http.get('/health', async () => {
    await source.query('SELECT 1');
    return { status: 'ok', sdl: sdlHash };
  });
  http.addHook('onResponse', async (request) => request.context?.close());
  http.route({
    method: 'POST',
    url: '/graphql',
    preHandler: async (request, reply) => {
      const viewer = await verify(passportOf(request)).catch((error: unknown) => error);
      if (viewer instanceof PortalError) return reply.code(401).send({ errors: [viewer.toJSON()] });
      if (viewer instanceof Error) throw viewer;
      request.viewer = viewer as Viewer;
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => {
        if (!request.viewer) throw new Error('no viewer');
        return (request.context = new RequestContext({
          source,
          viewer: request.viewer,
          clock,
          requestId: request.id,
          onStatement,
        }));
      },
    }),
  });
}

function passportOf(request: FastifyRequest): string | undefined {
  const header = request.headers[PASSPORT_HEADER];
  return typeof header === 'string' ? header : undefined;
}

function plugins(http: FastifyInstance): ApolloServerPlugin<RequestContext>[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
    {
      requestDidStart: async () => ({
        didEncounterErrors: async ({ errors, contextValue }) => {
          for (const error of errors) {
            // Meant to be read by the caller: nothing to log, and a page may hold hundreds.
            if (error.originalError instanceof PortalError) continue;
            const shown = formatError({ message: error.message, extensions: error.extensions }, error);
            if (isInternal(shown, error))
              http.log.error(
                { err: error.originalError ?? error, requestId: contextValue.requestId },
                'request failed',
              );
          }
        },
        willSendResponse: async ({ contextValue }) => contextValue.close(),
      }),
    },
  ];
}
