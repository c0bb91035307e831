import type { FetchNode } from '@apollo/query-planner';
import type { Subgraph } from '../subgraph/subgraph.js';
import { passedOn } from '../subgraph/subgraph-error.js';
import { noteFailure, type Execution } from './execution.js';
import { fetchRequest } from './fetch-request.js';
import { locate, locatePaths, type PlanPath } from './locate.js';
import { merge } from './merge.js';
import { rewrite } from './rewrite.js';

/** A fetch of root fields, usually at the root of the answer. */
export async function fetchPlain(
  execution: Execution,
  subgraph: Subgraph,
  fetch: FetchNode,
  path: PlanPath,
): Promise<void> {
  const targets = locate(execution.data, path);
  if (targets.length === 0) return;
  const request = fetchRequest(fetch);
  const kind = fetch.operationKind === 'mutation' ? 'mutation' : 'query';
  const place = (): (string | number)[] => [...(locatePaths(execution.data, path)[0] ?? [])];
  try {
    const { data, errors } = await subgraph.ask(execution.caller, request.body(execution.variables), kind);
    if (data) {
      request.keepAsked(data);
      if (fetch.outputRewrites) rewrite(execution.supergraphSchema, fetch.outputRewrites, data);
      for (const target of targets) merge(target, data);
    }
    for (const error of errors) execution.errors.push(passedOn(error, [...place(), ...error.path]));
  } catch (failure) {
    const field = request.firstField(undefined);
    noteFailure(execution, failure, () => (field ? [...place(), field] : place()));
  }
}
