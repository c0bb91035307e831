import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isJsonObject, read, type JsonObject } from './json-object.js';
import { isObjectOfType } from './object-type.js';

const TYPE_CONDITION = '... on ';

/** Applies the plan's renamings (a field fetched under another alias, an interface object's type) to `value`. */
export function rewrite(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[], value: unknown): void {
  for (const each of rewrites) rewriteAt(schema, each, each.path, value);
}

function rewriteAt(schema: GraphQLSchema, change: FetchDataRewrite, path: readonly string[], value: unknown): void {
  if (Array.isArray(value)) {
    for (const element of value) rewriteAt(schema, change, path, element);
    return;
  }
  const [first, ...rest] = path;
  if (!isJsonObject(value) || first === undefined) return;
  if (rest.length === 0) applyTo(value, first, change);
  else if (!first.startsWith(TYPE_CONDITION)) rewriteAt(schema, change, rest, read(value, first));
  else if (isObjectOfType(schema, value, first.slice(TYPE_CONDITION.length), true)) {
    rewriteAt(schema, change, rest, value);
  }
}

function applyTo(object: JsonObject, key: string, change: FetchDataRewrite): void {
  if (change.kind === 'ValueSetter') {
    object[key] = change.setValueTo;
    return;
  }
  const value = read(object, key);
  if (value === undefined) return;
  object[change.renameKeyTo] = value;
  object[key] = undefined;
}
