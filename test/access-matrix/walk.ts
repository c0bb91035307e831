/** An object of an answer, with the keys that lead to it and the objects on the way. */
export interface Found {
  readonly path: readonly (string | number)[];
  /** From the outermost object to this one. */
  readonly chain: readonly Readonly<Record<string, unknown>>[];
  readonly value: Readonly<Record<string, unknown>>;
}

/** The objects at a path such as `subsidyLines.nodes.*.payments.*`; nulls on the way lead nowhere. */
export function walk(data: unknown, path: string): Found[] {
  return step(data, path.split('.'), [], []);
}

function step(
  value: unknown,
  [key, ...rest]: readonly string[],
  path: readonly (string | number)[],
  chain: readonly Readonly<Record<string, unknown>>[],
): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if (key === '*') {
    return Array.isArray(value) ? value.flatMap((item, index) => step(item, rest, [...path, index], chain)) : [];
  }
  const object = value as Readonly<Record<string, unknown>>;
  const next = [...chain, object];
  if (key === undefined) return [{ path, chain: next, value: object }];
  return step(object[key], rest, [...path, key], next);
}
