import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type IntrospectionQuery,
} from 'graphql';
import { asViewer } from '@iscg/test-kit';
import { EVERY_ACT, shared } from './refusal.js';

const introspected = await (await asViewer(shared, EVERY_ACT))(getIntrospectionQuery());
const described: IntrospectionQuery = { __schema: introspected.data?.['__schema'] };
/** The graph as the introspection shows it to who may ask for every act. */
export const schema = buildClientSchema(described);

type Field = GraphQLField<unknown, unknown>;
const queries: readonly Field[] = Object.values(schema.getQueryType()?.getFields() ?? {});
const has = (field: Field, argument: string, type: string) =>
  field.args.some((known) => known.name === argument && getNamedType(known.type).name === type);

/** Every list of the graph. */
export const LISTS = queries
  .filter((field) => has(field, 'first', 'Int') && has(field, 'after', 'String'))
  .map(({ name }) => name);

/** Every field that takes an id. */
export const BY_ID = queries.filter((field) => has(field, 'id', 'ID')).map(({ name }) => name);

/** Coordinates of every argument and input field of a scalar type: `Query.posts(asOf:)`, `RecordPaymentInput.valueDate`. */
export function placesOf(scalar: string): string[] {
  const takes = ({ type }: { readonly type: GraphQLInputType }) => getNamedType(type).name === scalar;
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    if (isInputObjectType(type))
      return Object.values(type.getFields())
        .filter(takes)
        .map(({ name }) => `${type.name}.${name}`);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) =>
      args.filter(takes).map((argument) => `${type.name}.${name}(${argument.name}:)`),
    );
  });
}

/** One page of a list. */
export const pageOf = (list: string) => `query ($first: Int, $after: String) {
  ${list}(first: $first, after: $after) { totalCount nodes { __typename } pageInfo { hasNextPage endCursor } }
}`;
