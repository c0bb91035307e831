import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { isJsonObject, type JsonObject } from '../execution/json-object.js';
import { collectFields, type Selecting } from './collect-fields.js';
import { leafReader } from './leaf.js';

/** A null that comes from a broken promise below and has already been noted. */
export const BROKEN = Symbol('broken');

/** One shaping of an answer: where it stands, what broke, and the answers of introspection fields. */
export interface Shaping {
  readonly path: (string | number)[];
  /** Paths at which a subgraph broke its schema (null where none may be, a value of another type). */
  readonly broken: (readonly (string | number)[])[];
  readonly introspection: (fields: readonly FieldNode[]) => unknown;
}

/**
 * Shapes what subgraphs gave for one place of the query: a value, `null`, or {@link BROKEN}. Lists, and objects that
 * already have the right members, are shaped in place.
 */
export type Shaper = (value: unknown, shaping: Shaping) => unknown;

interface FieldShape {
  readonly name: string;
  readonly isNonNull: boolean;
  readonly shaper: Shaper;
}

/** The shaper of an object of `type` under `selectionSets`, compiled once per concrete type that is met. */
export function objectShaper(
  selecting: Selecting,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): Shaper {
  const byType = new Map<string, readonly FieldShape[] | null>();
  const fieldsOf = (name: string): readonly FieldShape[] | null => {
    const known = byType.get(name);
    if (known !== undefined) return known;
    const concrete = name === type.name ? type : selecting.schema.getType(name);
    const fields = isCompositeType(concrete) ? compileFields(selecting, concrete, selectionSets) : null;
    if (byType.size < 1_000) byType.set(name, fields);
    return fields;
  };
  const isAbstract = isAbstractType(type);
  return (value, shaping) => {
    if (!isJsonObject(value)) return isMissing(value) ? null : broken(shaping);
    const typeName = isAbstract ? value['__typename'] : type.name;
    const fields = fieldsOf(typeof typeName === 'string' ? typeName : type.name);
    if (!fields) return broken(shaping);
    const shaped = hasExactly(value, fields) ? value : {};
    for (const { name, isNonNull, shaper } of fields) {
      const raw = value[name];
      shaping.path.push(name);
      const member = shaper(raw, shaping);
      if (isNonNull && (member === null || member === BROKEN)) {
        if (member === null) broken(shaping);
        shaping.path.pop();
        return BROKEN;
      }
      shaping.path.pop();
      if (shaped !== value || member !== raw) shaped[name] = member === BROKEN ? null : member;
    }
    return shaped;
  };
}

/** Whether the object already has the answer's members in its order, so that no other object needs to be made. */
function hasExactly(value: JsonObject, fields: readonly FieldShape[]): boolean {
  let position = 0;
  for (const name in value) {
    if (fields[position]?.name !== name) return false;
    position += 1;
  }
  return position === fields.length;
}

function compileFields(
  selecting: Selecting,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): FieldShape[] {
  return [...collectFields(selecting, type, selectionSets)].map(([name, nodes]) => {
    const fieldName = nodes[0]?.name.value ?? name;
    if (fieldName === '__typename') return { name, isNonNull: true, shaper: typeNameShaper(type) };
    const isIntrospection = fieldName === '__schema' || fieldName === '__type';
    if (isIntrospection && type === selecting.schema.getQueryType()) {
      return { name, isNonNull: false, shaper: (_value, { introspection }) => introspection(nodes) };
    }
    const fieldType = isUnionType(type) ? undefined : type.getFields()[fieldName]?.type;
    if (!fieldType) throw new Error(`the validated query asks ${type.name}.${fieldName}, which does not exist`);
    return { name, isNonNull: isNonNullType(fieldType), shaper: valueShaper(selecting, fieldType, nodes) };
  });
}

function valueShaper(selecting: Selecting, type: GraphQLOutputType, nodes: readonly FieldNode[]): Shaper {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return listShaper(selecting, nullable.ofType, nodes);
  const named = getNamedType(nullable);
  if (isLeafType(named)) {
    const readLeaf = leafReader(named);
    return (value, shaping) => {
      if (isMissing(value)) return null;
      const answer = readLeaf(value);
      return answer === undefined ? broken(shaping) : answer;
    };
  }
  return objectShaper(
    selecting,
    named,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  );
}

function listShaper(selecting: Selecting, itemType: GraphQLOutputType, nodes: readonly FieldNode[]): Shaper {
  const item = valueShaper(selecting, itemType, nodes);
  const isNonNull = isNonNullType(itemType);
  return (value, shaping) => {
    if (!Array.isArray(value)) return isMissing(value) ? null : broken(shaping);
    for (let index = 0; index < value.length; index += 1) {
      shaping.path.push(index);
      const element = item(value[index], shaping);
      if (isNonNull && (element === null || element === BROKEN)) {
        if (element === null) broken(shaping);
        shaping.path.pop();
        return BROKEN;
      }
      shaping.path.pop();
      value[index] = element === BROKEN ? null : element;
    }
    return value;
  };
}

function typeNameShaper(type: GraphQLCompositeType): Shaper {
  return isObjectType(type) ? () => type.name : (_value, shaping) => broken(shaping);
}

/** Absent, or a name that only `Object.prototype` knows. */
function isMissing(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'function';
}

function broken(shaping: Shaping): typeof BROKEN {
  shaping.broken.push([...shaping.path]);
  return BROKEN;
}
