import { isJsonObject, read, type JsonObject } from './json-object.js';

/**
 * Adds what a subgraph answered to what is already known of the same object. Later values win, objects
 * and lists of equal length merge member by member; a `__proto__` key is dropped, `constructor` and its
 * kind are ordinary data.
 */
export function merge(target: JsonObject, source: JsonObject): void {
  for (const key in source) {
    const incoming = source[key];
    if (incoming === undefined || key === '__proto__') continue;
    const present = read(target, key);
    if (present === undefined || present === null) target[key] = incoming;
    else if (isJsonObject(present) && isJsonObject(incoming)) merge(present, incoming);
    else if (Array.isArray(present) && Array.isArray(incoming) && present.length === incoming.length) {
      mergeLists(present, incoming);
    } else target[key] = incoming;
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  source.forEach((incoming, index) => {
    const present = target[index];
    if (isJsonObject(present) && isJsonObject(incoming)) merge(present, incoming);
    else if (Array.isArray(present) && Array.isArray(incoming) && present.length === incoming.length) {
      mergeLists(present, incoming);
    } else target[index] = incoming;
  });
}

/** The same JSON value in objects and lists of its own, for a second place that may go on to differ. */
export function copyOf<T>(value: T): T;
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isJsonObject(value)) return value;
  const copy: JsonObject = {};
  merge(copy, Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copyOf(member)])));
  return copy;
}
