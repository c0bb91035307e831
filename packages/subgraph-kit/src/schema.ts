import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { REFERENCE, accessDefects, lockFields, type InputAccess, type TypeAccess } from '@iscg/access';
import { pageInfoAccess } from './connection.js';
import { partyStubAccess } from './party.stub.js';
import { userErrorAccess } from './user-error.js';
import type { Slice, SubgraphDefinition } from './slice.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@tag", "@inaccessible"])`;

export interface BuiltSubgraph {
  readonly schema: GraphQLSchema;
  /** The SDL this code emits; the committed one must equal it. */
  readonly sdl: string;
  readonly types: readonly TypeAccess[];
  readonly inputs: readonly InputAccess[];
}

/**
 * Builds a subgraph's schema from its slices: complete access tables, or no schema at all.
 * @param fieldLock false only in the test that takes this lock away
 * @throws Error naming every field, input or type without a rule
 */
export async function buildSubgraph(definition: SubgraphDefinition, { fieldLock = true } = {}): Promise<BuiltSubgraph> {
  const { name, slices } = definition;
  const [first, ...rest] = slices.flatMap(({ resolvers }) => resolvers);
  if (!first) throw new Error(`${name} has no resolver`);
  const resolvers: NonEmptyArray<Function> = [first, ...rest];
  const orphanedTypes = slices.flatMap(({ contributesTo = [] }) => [...contributesTo]) as Function[];
  const declared = await buildSchema({ resolvers, orphanedTypes, validate: { forbidUnknownValues: false } });
  const sdl = `${LINK}\n\n${printSchemaWithDirectives(declared)}\n`;
  const schema = buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: withReferences(createResolversMap(declared), slices),
  });
  const types = presentIn(schema, [...slices.flatMap(({ access }) => access), ...rootAccess(slices)]);
  const inputs = slices.flatMap(({ inputs: own = [] }) => own);
  const defects = accessDefects(schema, types, inputs);
  if (defects.length > 0)
    throw new Error(`${name} cannot start, its access rules are incomplete: ${defects.join('; ')}`);
  if (fieldLock) lockFields(schema, types, inputs);
  return { schema, sdl, types, inputs };
}

type SubgraphModule = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>;
type SubgraphResolvers = NonNullable<SubgraphModule['resolvers']>;

/** type-graphql's resolvers with the entities' `__resolveReference`; the two libraries' types do not know each other. */
function withReferences(resolvers: object, slices: SubgraphDefinition['slices']): SubgraphResolvers {
  const merged: Record<string, object> = { ...resolvers };
  for (const { references = {} } of slices) {
    for (const [type, resolve] of Object.entries(references)) {
      merged[type] = { ...merged[type], __resolveReference: resolve };
    }
  }
  return merged as SubgraphResolvers;
}

/** The access tables of `Query` and `Mutation`, put together from the slices. */
function rootAccess(slices: SubgraphDefinition['slices']): TypeAccess[] {
  const merge = (tables: readonly (Slice['queries'] | undefined)[]) =>
    Object.assign({}, ...tables) as TypeAccess['fields'];
  const roots = [
    { type: 'Query', rows: REFERENCE, fields: merge(slices.map(({ queries }) => queries)) },
    { type: 'Mutation', rows: REFERENCE, fields: merge(slices.map(({ mutations }) => mutations)) },
  ];
  return roots.filter(({ fields }) => Object.keys(fields).length > 0);
}

/** The kit's own types are part of a schema only where a slice uses them. */
function presentIn(schema: GraphQLSchema, declared: readonly TypeAccess[]): TypeAccess[] {
  const shared = [pageInfoAccess, userErrorAccess, partyStubAccess];
  const absent = shared.filter(({ type }) => schema.getType(type) && !declared.some((access) => access.type === type));
  return [...declared, ...absent];
}
