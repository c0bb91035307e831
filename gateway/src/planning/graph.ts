import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewayLoadResult,
} from '@apollo/server-gateway-interface';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { MASKED_MESSAGE } from '../answers/masked-message.js';
import type { ContractOf } from './contract.js';
import { executePlan } from './execution/execute-plan.js';
import type { Execution } from './execution/execution.js';
import { isJsonObject } from './execution/json-object.js';
import { PlannedOperations } from './operation.js';
import type { Planner } from './planner.js';
import { introspect } from './response/introspection.js';
import { BROKEN, type Shaping } from './response/shape.js';
import type { Caller, Subgraph } from './subgraph/subgraph.js';
import type { SubgraphFailure } from './subgraph/subgraph-failure.js';

/** What Apollo Server hands from the HTTP request to the executor. */
export interface GraphContext {
  readonly caller: Caller;
}

export interface GraphOptions {
  readonly planner: Planner;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly supergraphSdl: string;
  /** What introspection shows. */
  readonly contractOf: ContractOf;
  readonly onFailure: (failure: SubgraphFailure, caller: Caller) => void;
}

const MAXIMUM_VARIABLE_ERRORS = 10;

/** The federated graph as Apollo Server runs it: plan, ask the subgraphs, shape the answer. */
export class Graph implements GatewayInterface {
  private readonly operations: PlannedOperations;
  private readonly listeners = new Set<Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]>();

  constructor(private readonly options: GraphOptions) {
    this.operations = new PlannedOperations(options.planner);
  }

  onSchemaLoadOrUpdate(listener: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  load(): Promise<GatewayLoadResult> {
    const { planner, supergraphSdl } = this.options;
    for (const listener of this.listeners) listener({ apiSchema: planner.apiSchema, coreSupergraphSdl: supergraphSdl });
    return Promise.resolve({ executor: (request) => this.execute(request) });
  }

  async stop(): Promise<void> {
    await Promise.all([...this.options.subgraphs.values()].map((subgraph) => subgraph.close()));
  }

  private async execute(request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const { planner, subgraphs, contractOf, onFailure } = this.options;
    const { document, operation } = request;
    if (!operation) return { errors: [unknownOperation()] };
    if (!planner.apiSchema.getRootType(operation.operation)) return { errors: [unknownKind(operation.operation)] };
    const variables = request.request.variables ?? {};
    const coerced = getVariableValues(planner.apiSchema, operation.variableDefinitions ?? [], variables, {
      maxErrors: MAXIMUM_VARIABLE_ERRORS,
    });
    if (coerced.errors) return { errors: coerced.errors.map(invalidVariable) };
    const planned = this.operations.get(document, operation);
    const caller = callerOf(request);
    const execution: Execution = {
      supergraphSchema: planner.supergraphSchema,
      subgraphs,
      caller,
      variables,
      coercedVariables: coerced.coerced,
      data: {},
      errors: [],
      onFailure: (failure) => onFailure(failure, caller),
    };
    await executePlan(planned.plan, execution);
    const shaping: Shaping = {
      path: [],
      broken: [],
      introspection: (nodes) => introspect(contractOf(caller.viewer), operation, planned.fragments, nodes, variables),
    };
    const data = planned.shaper(coerced.coerced)(execution.data, shaping);
    return answer(data, execution.errors, shaping.broken);
  }
}

/** A broken promise of a subgraph is told only when no error of a subgraph already explains a null. */
function answer(data: unknown, errors: readonly GraphQLError[], broken: Shaping['broken']): ExecutionResult {
  const told = errors.length > 0 ? errors : broken.map(brokenPromise);
  return {
    data: data !== BROKEN && isJsonObject(data) ? data : null,
    ...(told.length > 0 && { errors: told }),
  };
}

function brokenPromise(path: readonly (string | number)[]): GraphQLError {
  return new GraphQLError(MASKED_MESSAGE, { path, extensions: { code: 'INTERNAL' } });
}

function invalidVariable(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function unknownOperation(): GraphQLError {
  return new GraphQLError('L’opération demandée n’est pas dans la requête : donnez son nom dans « operationName ».', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Validation lets an operation pass whose kind the graph has no root for. */
function unknownKind(kind: string): GraphQLError {
  return new GraphQLError(`Le graphe ne répond à aucune opération « ${kind} ».`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function callerOf({ context }: GatewayGraphQLRequestContext): Caller {
  const caller: unknown = context['caller'];
  if (!isCaller(caller)) throw new Error('the graph was asked without a caller');
  return caller;
}

function isCaller(value: unknown): value is Caller {
  return isJsonObject(value) && typeof value['requestId'] === 'string' && value['signal'] instanceof AbortSignal;
}
