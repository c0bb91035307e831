/** Why there is no answer at all. */
export type ProblemKind =
  /** The network or the server cannot be reached. */
  | 'OFFLINE'
  /** Nobody is signed in any more: expired, revoked, signed out elsewhere. */
  | 'SIGNED_OUT'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  /** What was sent is wrong: the message says what and where. */
  | 'BAD_INPUT'
  /** A service is down or too slow; trying again may help. */
  | 'UNAVAILABLE'
  /** A defect of ours. */
  | 'INTERNAL';

/** A request that got no data, with a French sentence for the person. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly kind: ProblemKind,
    message: string,
    /** Identifies the request in the service's log. */
    readonly requestId?: string,
  ) {
    super(message);
  }
}

const KIND_OF_CODE: Readonly<Record<string, ProblemKind>> = {
  UNAUTHENTICATED: 'SIGNED_OUT',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  BAD_USER_INPUT: 'BAD_INPUT',
  LIMIT_EXCEEDED: 'BAD_INPUT',
  UNAVAILABLE: 'UNAVAILABLE',
};

/** The kind of problem that an error code of the graph stands for. */
export function kindOfCode(code: string | undefined): ProblemKind {
  return KIND_OF_CODE[code ?? ''] ?? 'INTERNAL';
}
