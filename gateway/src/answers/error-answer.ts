import { PortalError, isErrorCode, type ErrorCode } from '@iscg/access';
import type { GraphQLFormattedError } from 'graphql';
import { MASKED_MESSAGE } from './masked-message.js';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LIMIT_EXCEEDED: 400,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** Codes of Apollo Server that blame the request itself. */
const BLAMES_REQUEST = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_NOT_FOUND',
]);

const SUGGESTION = / ?Did you mean [^]*$/;
const CARRIED = ['rule', 'field', 'limit', 'maximum'] as const;

/** A whole answer that is one error. */
export interface ErrorAnswer {
  readonly status: number;
  readonly body: { readonly errors: readonly GraphQLFormattedError[] };
}

/** The answer for a request that is refused as a whole. Anything but a {@link PortalError} is masked. */
export function errorAnswer(error: unknown, correlationId: string, status?: number): ErrorAnswer {
  const code = error instanceof PortalError ? error.code : 'INTERNAL';
  const message = error instanceof PortalError ? error.message : MASKED_MESSAGE;
  const details = error instanceof PortalError ? carried(error.extensions) : {};
  return {
    status: status ?? STATUS[code],
    body: { errors: [{ message, extensions: { code, ...details, correlationId } }] },
  };
}

/** One error of an executed or validated query as callers may see it: a code of the closed list, no inner detail. */
export function publicError({
  message,
  path,
  locations,
  extensions = {},
}: GraphQLFormattedError): GraphQLFormattedError {
  const given = extensions['code'];
  const blamesRequest = typeof given === 'string' && BLAMES_REQUEST.has(given);
  const code: ErrorCode = blamesRequest ? 'BAD_USER_INPUT' : isErrorCode(given) ? given : 'INTERNAL';
  const told = blamesRequest ? `Requête refusée : ${message}` : code === 'INTERNAL' ? MASKED_MESSAGE : message;
  return {
    message: told.replace(SUGGESTION, ''),
    ...(blamesRequest && locations && { locations }),
    ...(path && { path }),
    extensions: { code, ...carried(extensions) },
  };
}

/** Whether an error was meant to be read by callers, so that it need not be looked into by operators. */
export function isExpected(code: unknown): boolean {
  return (isErrorCode(code) && code !== 'INTERNAL') || (typeof code === 'string' && BLAMES_REQUEST.has(code));
}

function carried(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const details: Record<string, unknown> = {};
  for (const key of CARRIED) if (extensions[key] !== undefined) details[key] = extensions[key];
  return details;
}
