import { isJsonObject, read, type JsonObject } from './json-object.js';

/** A path of the query plan: response names, and `@` for "every element of the list". */
export type PlanPath = readonly (string | number)[];
export type ResponsePath = readonly (string | number)[];

/** Every object that stands at `path` below `root`, in response order; absent and null ones are left out. */
export function locate(root: JsonObject, path: PlanPath): JsonObject[] {
  const found: JsonObject[] = [];
  visit(root, path, 0, found);
  return found;
}

function visit(value: unknown, path: PlanPath, depth: number, found: JsonObject[]): void {
  if (Array.isArray(value)) {
    const next = path[depth] === '@' ? depth + 1 : depth;
    for (const element of value) visit(element, path, next, found);
    return;
  }
  if (!isJsonObject(value)) return;
  const name = path[depth];
  if (name === undefined) found.push(value);
  else visit(read(value, String(name)), path, depth + 1, found);
}

/** The response paths of the objects that {@link locate} gives, in the same order; only errors need them. */
export function locatePaths(root: JsonObject, path: PlanPath): ResponsePath[] {
  const found: ResponsePath[] = [];
  visitPaths(root, path, 0, [], found);
  return found;
}

function visitPaths(value: unknown, path: PlanPath, depth: number, at: ResponsePath, found: ResponsePath[]): void {
  if (Array.isArray(value)) {
    const next = path[depth] === '@' ? depth + 1 : depth;
    value.forEach((element, index) => visitPaths(element, path, next, [...at, index], found));
    return;
  }
  if (!isJsonObject(value)) return;
  const name = path[depth];
  if (name === undefined) found.push(at);
  else visitPaths(read(value, String(name)), path, depth + 1, [...at, name], found);
}
