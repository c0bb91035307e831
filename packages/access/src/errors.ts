import { GraphQLError } from 'graphql';

/** The closed list of codes that leave a service; everything else is masked as `INTERNAL`. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'LIMIT_EXCEEDED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && ERROR_CODES.some((known) => known === code);
}

/** An error meant to be read: its message is French and its code is of the closed list. */
export class PortalError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    details: Readonly<Record<string, string | number>> = {},
  ) {
    super(message, { extensions: { ...details, code } });
    this.name = 'PortalError';
  }
}
