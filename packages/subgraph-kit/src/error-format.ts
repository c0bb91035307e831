import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { QueryFailedError } from 'typeorm';
import { PortalError, type ErrorCode } from '@iscg/access';
import { InvalidValue } from '@iscg/values';

const CALLER_FAULTS = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

const NO_CONNECTION =
  /timeout exceeded when trying to connect|ECONNREFUSED|Connection terminated|the database system is (?:starting up|shutting down)/;

/** PostgreSQL could not read a parameter: a number out of range, no day, no UUID, a NUL (SQLSTATE class 22). */
const UNREADABLE_PARAMETER = new Set(['22P02', '22003', '22007', '22008', '22021']);

/** What leaves the service: a code of the closed list and a message for the caller; anything else is masked. */
export function formatError(formatted: GraphQLFormattedError, raised: unknown): GraphQLFormattedError {
  const error = unwrapResolverError(raised);
  if (error instanceof PortalError) return answer(formatted, error.code, error.message, details(error));
  const invalid = invalidValue(raised) ?? invalidValue(error);
  if (invalid) return answer(formatted, 'BAD_USER_INPUT', invalid.message);
  if (error instanceof ArgumentValidationError) return argumentFault(formatted, error);
  if (CALLER_FAULTS.has(String(formatted.extensions?.['code']))) {
    return answer(formatted, 'BAD_USER_INPUT', formatted.message.slice(0, 500));
  }
  if (isUnreadableParameter(error)) {
    return answer(
      formatted,
      'BAD_USER_INPUT',
      'Une valeur de la demande n’est pas lisible : vérifiez nombres, dates, identifiants et curseurs.',
    );
  }
  if (error instanceof Error && NO_CONNECTION.test(error.message)) {
    return answer(formatted, 'UNAVAILABLE', 'Le service est momentanément indisponible. Réessayez dans un instant.');
  }
  return answer(
    formatted,
    'INTERNAL',
    'Une erreur interne est survenue. Elle est consignée ; réessayez, puis signalez-la.',
  );
}

/** Whether the error is a defect of ours, to be logged with its stack; so is a parameter that nobody checked before PostgreSQL. */
export function isInternal(formatted: GraphQLFormattedError, raised: unknown): boolean {
  const code = formatted.extensions?.['code'];
  return code === 'INTERNAL' || code === 'UNAVAILABLE' || isUnreadableParameter(unwrapResolverError(raised));
}

function isUnreadableParameter(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const cause: unknown = error.driverError;
  return typeof cause === 'object' && cause !== null && 'code' in cause && UNREADABLE_PARAMETER.has(String(cause.code));
}

function invalidValue(error: unknown): InvalidValue | undefined {
  if (error instanceof InvalidValue) return error;
  return error instanceof Error && 'originalError' in error ? invalidValue(error.originalError) : undefined;
}

function argumentFault(
  formatted: GraphQLFormattedError,
  { extensions }: ArgumentValidationError,
): GraphQLFormattedError {
  const [first] = extensions.validationErrors;
  const field = first?.property ?? '';
  const message = Object.values(first?.constraints ?? {})[0] ?? `« ${field} » n’est pas valable.`;
  return answer(formatted, 'BAD_USER_INPUT', message, { field });
}

function details({ extensions }: PortalError): Record<string, unknown> {
  const { rule, field } = extensions;
  return { ...(rule !== undefined && { rule }), ...(field !== undefined && { field }) };
}

function answer(
  { path, locations }: GraphQLFormattedError,
  code: ErrorCode,
  message: string,
  extra: Readonly<Record<string, unknown>> = {},
): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code, ...extra } };
}
