import { isEnumType, type GraphQLLeafType } from 'graphql';

const LARGEST_INT = 2_147_483_647;

/** What a leaf of this type answers for a value that a subgraph gave; `undefined`: not a value of the type. */
export type LeafReader = (value: unknown) => unknown;

const BUILT_IN = new Map<string, LeafReader>(
  Object.entries<LeafReader>({
    Int: (value) =>
      typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= LARGEST_INT + 1 ? value : undefined,
    Float: (value) => (typeof value === 'number' ? value : undefined),
    String: (value) => (typeof value === 'string' ? value : undefined),
    Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
    ID: (value) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined),
  }),
);

/** Enum values outside the API (inaccessible ones) are not values; custom scalars pass as they are. */
export function leafReader(type: GraphQLLeafType): LeafReader {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => (typeof value === 'string' && names.has(value) ? value : undefined);
  }
  return BUILT_IN.get(type.name) ?? ((value) => value);
}
