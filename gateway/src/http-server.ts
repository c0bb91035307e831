import { PortalError, REQUEST_ID_HEADER } from '@iscg/access';
import Fastify, { LogController, type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import { correlationId } from './answers/correlation.js';
import { errorAnswer, type ErrorAnswer } from './answers/error-answer.js';
import type { GatewayEnvironment } from './env.js';
import { UnsupportedBody } from './json-body.js';
import { limitExceeded, type Limits } from './planning/limits/limits.js';

const REQUEST_TIMEOUT = 30_000;
/** What the server itself waits for; every route that does not ask for more gets the time-out above. */
const LONGEST_REQUEST = 20 * 60_000;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How long the body may take to arrive, where that is more than for other routes. */
    readonly patienceMilliseconds?: number;
  }
}

/** Fastify with our error shape, correlation ids and one log line per request. */
export function createHttpServer({ limits, logLevel }: GatewayEnvironment): FastifyInstance {
  const fastify = Fastify({
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: LONGEST_REQUEST,
    forceCloseConnections: 'idle',
    genReqId: correlationId,
    requestIdHeader: false,
  });
  fastify.server.headersTimeout = REQUEST_TIMEOUT;
  fastify.addHook('onRequest', async (request, reply) => {
    refuseSlow(request);
    reply.header(REQUEST_ID_HEADER, request.id);
    reply.header('x-content-type-options', 'nosniff');
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const { id: requestId, method, routeOptions } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    const subject = request.viewer?.subject;
    request.log.info({ requestId, method, route: routeOptions.url, status: reply.statusCode, milliseconds, subject });
  });
  fastify.setErrorHandler<FastifyError>((error, request, reply) => {
    const { status, body } = answerOf(error, request.id, limits);
    if (status >= 500) request.log.error({ requestId: request.id, err: error }, 'the request failed');
    if (status === 401) reply.header('www-authenticate', 'Bearer');
    return reply.code(status).send(body);
  });
  fastify.setNotFoundHandler((request, reply) => {
    const error = new PortalError('NOT_FOUND', 'Il n’y a rien à cette adresse.');
    return reply.code(404).send(errorAnswer(error, request.id).body);
  });
  return fastify;
}

/** Ends the connection of a sender whose body has not arrived in time. */
function refuseSlow({ raw, routeOptions: { config } }: FastifyRequest): void {
  const end = () => void (raw.complete || raw.destroy());
  const timer = setTimeout(end, config?.patienceMilliseconds ?? REQUEST_TIMEOUT).unref();
  raw.once('close', () => clearTimeout(timer));
}

function answerOf(error: FastifyError, requestId: string, limits: Limits): ErrorAnswer {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return errorAnswer(limitExceeded(limits, 'bodyBytes', `plus de ${limits.bodyBytes}`), requestId, 413);
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return errorAnswer(new UnsupportedBody(), requestId, 415);
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return errorAnswer(new PortalError('BAD_USER_INPUT', 'Le corps de la requête est vide ou tronqué.'), requestId);
    default:
      return errorAnswer(error, requestId, error instanceof UnsupportedBody ? 415 : undefined);
  }
}
