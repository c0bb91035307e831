import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { Caller, Subgraph } from '../subgraph/subgraph.js';
import { serviceUnavailable } from '../subgraph/subgraph-error.js';
import { SubgraphFailure } from '../subgraph/subgraph-failure.js';
import type { JsonObject } from './json-object.js';

/** Everything one execution of a plan knows; `data` and `errors` grow as fetches answer. */
export interface Execution {
  readonly supergraphSchema: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly caller: Caller;
  /** As the caller gave them, already checked against their types. */
  readonly variables: JsonObject;
  /** With defaults, for the conditions of the plan. */
  readonly coercedVariables: JsonObject;
  readonly data: JsonObject;
  readonly errors: GraphQLError[];
  readonly onFailure: (failure: SubgraphFailure) => void;
}

/** Notes that a fetch failed: one error, at the first place that it would have filled. */
export function noteFailure(execution: Execution, failure: unknown, place: () => (string | number)[]): void {
  if (!(failure instanceof SubgraphFailure)) throw failure;
  execution.onFailure(failure);
  execution.errors.push(serviceUnavailable(failure.subgraph, place()));
}
