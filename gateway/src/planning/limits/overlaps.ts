import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

interface Group {
  count: number;
  readonly below: SelectionSetNode[];
}

/**
 * Pairs of fields that stand at one place under one response name, whatever their types: each must be
 * compared with each other when the query is validated. Expands fragments: call it only once the
 * expanded size is known to be small.
 */
export function overlappingPairs(
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const groups = new Map<string, Group>();
  for (const set of sets) gather(set, fragments, groups);
  let pairs = 0;
  for (const { count, below } of groups.values()) {
    pairs += (count * (count - 1)) / 2;
    if (below.length > 0) pairs += overlappingPairs(below, fragments);
  }
  return pairs;
}

function gather(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  groups: Map<string, Group>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      const group = groups.get(name) ?? { count: 0, below: [] };
      groups.set(name, group);
      group.count += 1;
      if (selection.selectionSet) group.below.push(selection.selectionSet);
    } else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (inner) gather(inner.selectionSet, fragments, groups);
    }
  }
}
