import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';

/** The one place that knows Apollo's federation planner. */
export interface Planner {
  /** The schema that callers see. */
  readonly apiSchema: GraphQLSchema;
  /** The whole supergraph, inaccessible members included. */
  readonly supergraphSchema: GraphQLSchema;
  /** The subgraphs, with the addresses written in the supergraph (often empty). */
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  /** Plans one operation of a validated document. */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

/** Bounds the search for the cheapest plan: beyond it the planner keeps the best found. */
const EVALUATED_PLANS = 1_000;

/** @throws when the text is not a Federation 2 supergraph */
export function createPlanner(supergraphSdl: string): Planner {
  const supergraph = Supergraph.build(supergraphSdl);
  const api = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans: EVALUATED_PLANS } });
  return {
    apiSchema: api.toGraphQLJSSchema(),
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
    subgraphs: supergraph.subgraphsMetadata(),
    plan(document, operationName) {
      const operation = operationFromDocument(api, document, {
        ...(operationName !== undefined && { operationName }),
        validate: false,
      });
      return planner.buildQueryPlan(operation);
    },
  };
}
