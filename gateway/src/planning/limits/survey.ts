import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { refuseForbiddenName } from './forbidden-name.js';

/** One reading of a document: its parts, and the counts that need no expansion. */
export interface Survey {
  readonly operations: readonly OperationDefinitionNode[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** By fragment, the fragments that it spreads. */
  readonly spreads: ReadonlyMap<string, ReadonlySet<string>>;
  readonly directives: number;
  /** The most variables that one operation defines. */
  readonly variables: number;
}

/** @throws PortalError `BAD_USER_INPUT` for a forbidden name */
export function survey(document: DocumentNode): Survey {
  const operations: OperationDefinitionNode[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  const spreads = new Map<string, Set<string>>();
  let within = new Set<string>();
  let directives = 0;
  visit(document, {
    OperationDefinition(node) {
      refuseForbiddenName(node.name?.value);
      operations.push(node);
      within = new Set();
    },
    FragmentDefinition(node) {
      refuseForbiddenName(node.name.value);
      fragments.set(node.name.value, node);
      within = new Set();
      spreads.set(node.name.value, within);
    },
    FragmentSpread: ({ name }) => void within.add(name.value),
    Field: ({ alias }) => refuseForbiddenName(alias?.value),
    ObjectField: ({ name }) => refuseForbiddenName(name.value),
    Variable: ({ name }) => refuseForbiddenName(name.value),
    Directive: () => void (directives += 1),
  });
  const variables = Math.max(0, ...operations.map(({ variableDefinitions = [] }) => variableDefinitions.length));
  return { operations, fragments, spreads, directives, variables };
}

/** The number of definitions that are neither operation nor fragment; a request has none. */
export function foreignDefinitions(document: DocumentNode): number {
  return document.definitions.filter(
    ({ kind }) => kind !== Kind.OPERATION_DEFINITION && kind !== Kind.FRAGMENT_DEFINITION,
  ).length;
}

/**
 * Fragments, each after those that it spreads.
 * @returns `undefined` when some spread one another in a circle
 */
export function inDependencyOrder({ fragments, spreads }: Survey): FragmentDefinitionNode[] | undefined {
  const waiting = new Map<string, number>();
  const usedBy = new Map<string, string[]>();
  for (const name of fragments.keys()) {
    const needs = [...(spreads.get(name) ?? [])].filter((needed) => fragments.has(needed));
    waiting.set(name, needs.length);
    for (const needed of needs) usedBy.set(needed, [...(usedBy.get(needed) ?? []), name]);
  }
  const ordered = [...waiting].flatMap(([name, needs]) => (needs === 0 ? [name] : []));
  for (const name of ordered) {
    for (const user of usedBy.get(name) ?? []) {
      const left = (waiting.get(user) ?? 0) - 1;
      waiting.set(user, left);
      if (left === 0) ordered.push(user);
    }
  }
  if (ordered.length < fragments.size) return undefined;
  return ordered.flatMap((name) => fragments.get(name) ?? []);
}
