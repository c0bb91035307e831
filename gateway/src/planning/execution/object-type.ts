import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { read, type JsonObject } from './json-object.js';

/**
 * Whether the object is of `condition`, a type name of the supergraph, judged by its `__typename`.
 * @param whenUnknown the answer for an object that does not tell its type
 */
export function isObjectOfType(
  schema: GraphQLSchema,
  object: JsonObject,
  condition: string,
  whenUnknown = false,
): boolean {
  const typeName = read(object, '__typename');
  if (typeof typeName !== 'string') return whenUnknown;
  if (typeName === condition) return true;
  return isSubtype(schema, typeName, condition);
}

/** Supergraphs do not change while they run: each pair of type names is judged once. */
const judged = new WeakMap<GraphQLSchema, Map<string, Map<string, boolean>>>();
const MOST_NAMES = 10_000;

function isSubtype(schema: GraphQLSchema, typeName: string, condition: string): boolean {
  const ofSchema = judged.get(schema) ?? new Map<string, Map<string, boolean>>();
  judged.set(schema, ofSchema);
  const ofCondition = ofSchema.get(condition) ?? new Map<string, boolean>();
  ofSchema.set(condition, ofCondition);
  const known = ofCondition.get(typeName);
  if (known !== undefined) return known;
  const type = schema.getType(typeName);
  const conditionType = schema.getType(condition);
  const verdict =
    isAbstractType(conditionType) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(conditionType, type);
  if (ofCondition.size < MOST_NAMES) ofCondition.set(typeName, verdict);
  return verdict;
}
