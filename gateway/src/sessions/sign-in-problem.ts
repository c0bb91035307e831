import type { ErrorCode } from '@iscg/access';

/** What went wrong, as a page of the portal tells it; the message is French. */
export interface Problem {
  readonly code: ErrorCode | 'SIGN_IN_REFUSED' | 'SIGN_IN_UNAVAILABLE' | 'UNKNOWN_PERSON';
  readonly message: string;
  /** Who is unknown to the portal, and whom to ask. */
  readonly name?: string;
  readonly email?: string;
  readonly contact?: string;
}

/** A sign-in that ends on a page which says why. */
export class SignInProblem extends Error {
  override readonly name = 'SignInProblem';

  constructor(
    readonly status: 400 | 403 | 503,
    readonly problem: Problem,
    cause?: unknown,
  ) {
    super(problem.code, { cause });
  }
}

export function signInRefused(message: string, cause?: unknown): SignInProblem {
  return new SignInProblem(400, { code: 'SIGN_IN_REFUSED', message }, cause);
}

export function signInUnavailable(cause?: unknown): SignInProblem {
  const message = 'Le service de connexion est momentanément indisponible. Réessayez dans un instant.';
  return new SignInProblem(503, { code: 'SIGN_IN_UNAVAILABLE', message }, cause);
}

/** Someone whom the provider knows and the portal does not. */
export function unknownPerson(who: { readonly name: string; readonly email?: string }, contact: string): SignInProblem {
  const message = `Votre compte n’ouvre aucun accès au portail. Pour en demander un, adressez-vous à : ${contact}.`;
  return new SignInProblem(403, { code: 'UNKNOWN_PERSON', message, ...who, contact });
}
