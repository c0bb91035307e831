import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What collecting depends on: the document's fragments and the values of its boolean conditions. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: Readonly<Record<string, unknown>>;
}

/** The fields that `selectionSets` ask of an object of `type`, by response name in the order of the query. */
export function collectFields(
  selecting: Selecting,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const collected = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const selectionSet of selectionSets) collect(selecting, type, selectionSet, collected, seen);
  return collected;
}

function collect(
  selecting: Selecting,
  type: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
  collected: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  for (const selection of selectionSet.selections) {
    if (!isIncluded(selecting, selection.directives)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      const known = collected.get(name);
      if (known) known.push(selection);
      else collected.set(name, [selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (!applies(selecting.schema, selection.typeCondition?.name.value, type)) continue;
      collect(selecting, type, selection.selectionSet, collected, seen);
    } else {
      const fragment = selecting.fragments.get(selection.name.value);
      if (!fragment || seen.has(selection.name.value)) continue;
      seen.add(selection.name.value);
      if (!applies(selecting.schema, fragment.typeCondition.name.value, type)) continue;
      collect(selecting, type, fragment.selectionSet, collected, seen);
    }
  }
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  return (
    isAbstractType(conditionType) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(conditionType, type)
  );
}

function isIncluded({ conditions }: Selecting, directives: readonly DirectiveNode[] = []): boolean {
  return directives.every((directive) => {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') return true;
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    const holds =
      value?.kind === Kind.BOOLEAN
        ? value.value
        : value?.kind === Kind.VARIABLE && conditions[value.name.value] === true;
    return name === 'skip' ? !holds : holds;
  });
}
