/** An object as `JSON.parse` makes it: no functions, and `__proto__` may be one of its own keys. */
export type JsonObject = Record<string, unknown>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value a JSON text gave for `key`, `undefined` when it gave none. What the key names on
 * `Object.prototype` (`constructor`, `toString`…) is a function or `__proto__`, which JSON cannot hold.
 */
export function read(source: JsonObject, key: string): unknown {
  const value = source[key];
  return typeof value === 'function' || key === '__proto__' ? undefined : value;
}
