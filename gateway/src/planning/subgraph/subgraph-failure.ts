/** Why a subgraph gave no usable answer; for logs and retries, never for callers. */
export type FailureReason = 'CONNECTION' | 'TIMEOUT' | 'TOO_LARGE' | 'NOT_GRAPHQL' | 'PASSPORT_REFUSED' | 'CALLER_LEFT';

/** A subgraph gave no usable answer. `cause` may hold addresses: it must not leave the service. */
export class SubgraphFailure extends Error {
  constructor(
    readonly subgraph: string,
    readonly reason: FailureReason,
    /** Whether any byte of an answer had come: without one, a query may be asked again. */
    readonly answered: boolean,
    options?: ErrorOptions,
  ) {
    super(`subgraph ${subgraph}: ${reason}`, options);
    this.name = 'SubgraphFailure';
  }
}
