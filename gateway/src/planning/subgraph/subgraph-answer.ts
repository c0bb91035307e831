import { isJsonObject, type JsonObject } from '../execution/json-object.js';
import type { ExchangeAnswer } from './exchange.js';
import { SubgraphFailure } from './subgraph-failure.js';

/** One error as a subgraph tells it, reduced to what the gateway reads. */
export interface SubgraphError {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly extensions: JsonObject;
}

export interface SubgraphAnswer {
  readonly data: JsonObject | null;
  readonly errors: readonly SubgraphError[];
}

const MAXIMUM_ERRORS = 10_000;

/**
 * Reads a GraphQL answer.
 * @throws SubgraphFailure when the text is none, or when the subgraph refused the gateway's passport
 */
export function readAnswer(subgraph: string, { status, text }: ExchangeAnswer): SubgraphAnswer {
  const answer = parseJson(text);
  if (!isJsonObject(answer)) throw new SubgraphFailure(subgraph, 'NOT_GRAPHQL', true);
  const { data, errors } = answer;
  if (status === 401) throw new SubgraphFailure(subgraph, 'PASSPORT_REFUSED', true);
  const list = Array.isArray(errors) ? errors.slice(0, MAXIMUM_ERRORS).filter(isJsonObject) : [];
  if (!isJsonObject(data) && list.length === 0) throw new SubgraphFailure(subgraph, 'NOT_GRAPHQL', true);
  return { data: isJsonObject(data) ? data : null, errors: list.map(readError) };
}

function readError({ message, path, extensions }: JsonObject): SubgraphError {
  return {
    message: typeof message === 'string' ? message : '',
    path: Array.isArray(path) ? path.filter(isPathKey) : [],
    extensions: isJsonObject(extensions) ? extensions : {},
  };
}

function isPathKey(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
