import { executeSync, Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLSchema } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';

/** The answer of one `__schema` or `__type` field (all nodes of its response name), from the API schema alone. */
export function introspect(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  nodes: readonly FieldNode[],
  variableValues: Readonly<Record<string, unknown>>,
): unknown {
  const [first] = nodes;
  if (!first) return null;
  const { data } = executeSync({
    schema,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [
        { ...operation, directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } },
        ...fragments.values(),
      ],
    },
    variableValues,
  });
  return data?.[first.alias?.value ?? first.name.value] ?? null;
}
