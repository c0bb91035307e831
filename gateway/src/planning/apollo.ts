import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginSchemaReportingDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { isExpected, publicError } from '../answers/error-answer.js';
import { createDocumentStore } from './document-store.js';
import type { Graph, GraphContext } from './graph.js';

/**
 * Apollo Server over the graph, with everything that reports, suggests, batches or stores switched off. `onWrite` is
 * told of every mutation that was answered.
 */
export function createApollo(
  graph: Graph,
  logger: FastifyBaseLogger,
  onWrite: () => void = () => undefined,
): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    gateway: graph,
    logger: quiet(logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      correlated(logger),
      afterWrites(onWrite),
    ],
    documentStore: createDocumentStore(),
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    validationOptions: { maxErrors: 10 },
    stopOnTerminationSignals: false,
    stringifyResult: JSON.stringify,
    formatError: publicError,
    nodeEnv: 'production',
  });
}

/** Puts the correlation id into every error, and into the log of those that callers see masked. */
function correlated(logger: FastifyBaseLogger): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: ({ contextValue }) => {
      const { requestId, viewer } = contextValue.caller;
      return Promise.resolve({
        didEncounterErrors({ errors }) {
          for (const { extensions, path, originalError, message, stack } of errors) {
            if (isExpected(extensions['code'])) continue;
            const cause = originalError?.message ?? message;
            logger.error({ requestId, subject: viewer?.subject, path, cause, stack }, 'an error was masked');
          }
          return Promise.resolve();
        },
        willSendResponse({ response: { body } }) {
          if (body.kind === 'single' && body.singleResult.errors) {
            body.singleResult.errors = body.singleResult.errors.map((error) => ({
              ...error,
              extensions: { ...error.extensions, correlationId: requestId },
            }));
          }
          return Promise.resolve();
        },
      });
    },
  };
}

function afterWrites(onWrite: () => void): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ operation }) {
          if (operation?.operation === 'mutation') onWrite();
          return Promise.resolve();
        },
      }),
  };
}

/** Apollo's own messages, without its start-up chatter. */
function quiet(logger: FastifyBaseLogger): {
  [level in 'debug' | 'info' | 'warn' | 'error']: (message?: unknown) => void;
} {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message) => logger.warn(String(message)),
    error: (message) => logger.error(String(message)),
  };
}
