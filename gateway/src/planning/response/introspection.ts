import { executeSync, Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLSchema } from 'graphql';
import type { OperationDefinitionNode, TypeNode } from 'graphql';

/** The answer of one `__schema` or `__type` field (all nodes of its response name), from `schema` alone. */
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
        {
          ...operation,
          directives: [],
          variableDefinitions: (operation.variableDefinitions ?? []).filter(({ type }) => isKnown(schema, type)),
          selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
        },
        ...fragments.values(),
      ],
    },
    variableValues,
  });
  return data?.[first.alias?.value ?? first.name.value] ?? null;
}

/** A variable of a type outside the schema cannot be one that introspection uses. */
function isKnown(schema: GraphQLSchema, type: TypeNode): boolean {
  return type.kind === Kind.NAMED_TYPE ? schema.getType(type.name.value) !== undefined : isKnown(schema, type.type);
}
