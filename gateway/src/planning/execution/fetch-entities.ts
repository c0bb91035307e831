import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { Subgraph } from '../subgraph/subgraph.js';
import type { SubgraphAnswer, SubgraphError } from '../subgraph/subgraph-answer.js';
import { passedOn } from '../subgraph/subgraph-error.js';
import { SubgraphFailure } from '../subgraph/subgraph-failure.js';
import { noteFailure, type Execution } from './execution.js';
import { fetchRequest } from './fetch-request.js';
import { isJsonObject, read, type JsonObject } from './json-object.js';
import { locate, locatePaths, type PlanPath, type ResponsePath } from './locate.js';
import { copyOf, merge } from './merge.js';
import { represent } from './represent.js';
import { rewrite } from './rewrite.js';

/** Representations sent once each, and which entities (by index in `entities`) each stands for. */
interface Batch {
  readonly entities: readonly JsonObject[];
  /** As JSON texts. */
  readonly representations: readonly string[];
  readonly standsFor: readonly (readonly number[])[];
}

/** Asks a subgraph for its part of the entities at `path`; identical representations are sent once. */
export async function fetchEntities(
  execution: Execution,
  subgraph: Subgraph,
  fetch: FetchNode,
  required: readonly QueryPlanSelectionNode[],
  path: PlanPath,
): Promise<void> {
  const batch = gather(execution, fetch, required, locate(execution.data, path));
  if (batch.representations.length === 0) return;
  const body = fetchRequest(fetch).body(execution.variables, batch.representations);
  try {
    const answer = await subgraph.ask(execution.caller, body, 'query');
    spread(execution, fetch, batch, entitiesOf(subgraph.name, answer, batch.representations.length));
    for (const error of answer.errors) passOn(execution, error, batch, path);
  } catch (failure) {
    noteFailure(execution, failure, () => firstPlace(execution, fetch, batch, path));
  }
}

function gather(
  { supergraphSchema }: Execution,
  fetch: FetchNode,
  required: readonly QueryPlanSelectionNode[],
  entities: readonly JsonObject[],
): Batch {
  const indexes = new Map<string, number[]>();
  entities.forEach((entity, index) => {
    const representation = represent(supergraphSchema, entity, required);
    if (!representation?.['__typename']) return;
    if (fetch.inputRewrites) rewrite(supergraphSchema, fetch.inputRewrites, representation);
    const text = JSON.stringify(representation);
    const known = indexes.get(text);
    if (known) known.push(index);
    else indexes.set(text, [index]);
  });
  return { entities, representations: [...indexes.keys()], standsFor: [...indexes.values()] };
}

function entitiesOf(subgraph: string, { data, errors }: SubgraphAnswer, expected: number): readonly unknown[] {
  const entities = data ? read(data, '_entities') : null;
  if (Array.isArray(entities) && entities.length === expected) return entities;
  if ((entities === null || entities === undefined) && errors.length > 0) return [];
  throw new SubgraphFailure(subgraph, 'NOT_GRAPHQL', true);
}

function spread(execution: Execution, fetch: FetchNode, batch: Batch, received: readonly unknown[]): void {
  received.forEach((part, position) => {
    if (!isJsonObject(part)) return;
    fetchRequest(fetch).keepAsked(part);
    const targets = batch.standsFor[position] ?? [];
    if (fetch.outputRewrites) {
      const first = batch.entities[targets[0] ?? -1];
      part['__typename'] ??= first?.['__typename'];
      rewrite(execution.supergraphSchema, fetch.outputRewrites, part);
    }
    targets.forEach((index, nth) => {
      const entity = batch.entities[index];
      if (entity) merge(entity, nth === 0 ? part : copyOf(part));
    });
  });
}

/** An error at `_entities.3.holder` is told at every place where the third representation stands. */
function passOn(execution: Execution, error: SubgraphError, batch: Batch, path: PlanPath): void {
  const [, position, ...rest] = error.path;
  const targets = typeof position === 'number' ? batch.standsFor[position] : undefined;
  if (!targets) {
    execution.errors.push(passedOn(error, firstEntityPath(execution, batch, path)));
    return;
  }
  const paths = locatePaths(execution.data, path);
  for (const index of targets) execution.errors.push(passedOn(error, [...(paths[index] ?? []), ...rest]));
}

function firstEntityPath({ data }: Execution, { standsFor }: Batch, path: PlanPath): ResponsePath {
  return locatePaths(data, path)[standsFor[0]?.[0] ?? 0] ?? [];
}

function firstPlace(execution: Execution, fetch: FetchNode, batch: Batch, path: PlanPath): (string | number)[] {
  const entity = batch.entities[batch.standsFor[0]?.[0] ?? 0];
  const field = fetchRequest(fetch).firstField(entity?.['__typename']);
  return [...firstEntityPath(execution, batch, path), ...(field ? [field] : [])];
}
