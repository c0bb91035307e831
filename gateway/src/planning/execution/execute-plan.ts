import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type { Execution } from './execution.js';
import { fetchEntities } from './fetch-entities.js';
import { fetchPlain } from './fetch-plain.js';
import type { PlanPath } from './locate.js';

/** Runs the plan's fetches in their order; a service that fails costs its own fields and one error. */
export async function executePlan(plan: QueryPlan, execution: Execution): Promise<void> {
  const { node } = plan;
  if (!node) return;
  if (node.kind === 'Subscription') throw new Error('subscriptions are not part of the graph');
  await executeNode(execution, node, []);
}

async function executeNode(execution: Execution, node: PlanNode, path: PlanPath): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const child of node.nodes) await executeNode(execution, child, path);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((child) => executeNode(execution, child, path)));
      return;
    case 'Flatten':
      return executeNode(execution, node.node, [...path, ...node.path]);
    case 'Condition': {
      const branch = execution.coercedVariables[node.condition] === true ? node.ifClause : node.elseClause;
      return branch && executeNode(execution, branch, path);
    }
    case 'Fetch':
      return executeFetch(execution, node, path);
    case 'Defer':
      throw new Error('@defer is not part of the graph');
  }
}

async function executeFetch(execution: Execution, fetch: FetchNode, path: PlanPath): Promise<void> {
  const subgraph = execution.subgraphs.get(fetch.serviceName);
  if (!subgraph) throw new Error(`the plan names an unknown subgraph: ${fetch.serviceName}`);
  await (fetch.requires
    ? fetchEntities(execution, subgraph, fetch, fetch.requires, path)
    : fetchPlain(execution, subgraph, fetch, path));
}
