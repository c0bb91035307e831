import { buildClientSchema, getIntrospectionQuery, getNamedType, type GraphQLField, type IntrospectionQuery } from 'graphql';
import { asViewer } from '@iscg/test-kit';
import { ANISCG, shared } from './refusal.js';

const introspected = await (await asViewer(shared, ANISCG))(getIntrospectionQuery());
/** The graph as ANISCG's introspection shows it. */
export const schema = buildClientSchema(introspected.data as unknown as IntrospectionQuery);

type Field = GraphQLField<unknown, unknown>;
const queries: readonly Field[] = Object.values(schema.getQueryType()?.getFields() ?? {});
const has = (field: Field, argument: string, type: string) =>
  field.args.some((known) => known.name === argument && getNamedType(known.type).name === type);

/** Every list of the graph. */
export const LISTS = queries.filter((field) => has(field, 'first', 'Int') && has(field, 'after', 'String')).map(({ name }) => name);

/** Every field that takes an id. */
export const BY_ID = queries.filter((field) => has(field, 'id', 'ID')).map(({ name }) => name);

/** Coordinates of every argument and input field of a type, `Query.posts(asOf:)` or `RecordPaymentInput.valueDate`. */
export function placesOf(scalar: string): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || !('getFields' in type)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      'args' in field
        ? field.args.filter((argument) => getNamedType(argument.type).name === scalar).map(({ name }) => `${type.name}.${field.name}(${name}:)`)
        : getNamedType(field.type).name === scalar && type.astNode === undefined && isInput(type.name)
          ? [`${type.name}.${field.name}`]
          : [],
    );
  });
}

function isInput(name: string): boolean {
  return schema.getType(name)?.toString() === name && name.endsWith('Input');
}

/** One page of a list. */
export const pageOf = (list: string) => `query ($first: Int, $after: String) {
  ${list}(first: $first, after: $after) { totalCount nodes { __typename } pageInfo { hasNextPage endCursor } }
}`;
