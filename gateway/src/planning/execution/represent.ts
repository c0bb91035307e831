import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isJsonObject, read, type JsonObject } from './json-object.js';
import { merge } from './merge.js';
import { isObjectOfType } from './object-type.js';

/**
 * What a subgraph must be told of an entity to resolve it: its type, its key and the fields that the
 * plan requires. `null` when one of them is not known, so that the entity cannot be asked for.
 */
export function represent(
  schema: GraphQLSchema,
  source: JsonObject,
  required: readonly QueryPlanSelectionNode[],
): JsonObject | null {
  let representation: JsonObject = {};
  let isEmpty = true;
  for (const selection of required) {
    if (selection.kind === 'Field') {
      const name = selection.alias ?? selection.name;
      const value = read(source, name);
      if (value === undefined) return null;
      isEmpty = false;
      representation[name] = selection.selections ? representValue(schema, value, selection.selections) : value;
    } else if (selection.typeCondition && isObjectOfType(schema, source, selection.typeCondition)) {
      const part = represent(schema, source, selection.selections);
      if (part && isEmpty) representation = part;
      else if (part) merge(representation, part);
      isEmpty &&= !part;
    }
  }
  return representation;
}

function representValue(schema: GraphQLSchema, value: unknown, required: readonly QueryPlanSelectionNode[]): unknown {
  if (Array.isArray(value)) return value.map((element) => representValue(schema, element, required));
  return isJsonObject(value) ? represent(schema, value, required) : value;
}
