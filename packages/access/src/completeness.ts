import {
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { rulesOf, type InputAccess, type TypeAccess } from './type-access.js';

/** Types that federation adds; closed without a passport, and `_entities` resolves to types of ours. */
const FEDERATION = new Set(['_Service', '_Entity']);
const FEDERATION_ROOTS = new Set(['_service', '_entities']);

/**
 * Default deny, checked at boot: every field of every object type and every input field has an entry in an
 * access table, no entry names what does not exist, a guarded field is nullable, and no interface carries rules.
 * @returns one line a defect, each naming what is wrong; empty when the lock is complete
 */
export function accessDefects(
  schema: GraphQLSchema,
  types: readonly TypeAccess[],
  inputs: readonly InputAccess[],
): string[] {
  const tables = new Map(types.map((access) => [access.type, access]));
  const inputTables = new Map(inputs.map((access) => [access.input, access]));
  const ours = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !FEDERATION.has(name));
  const known = new Set(ours.map(({ name }) => name));
  return [
    ...twice(types.map(({ type }) => type)),
    ...twice(inputs.map(({ input }) => input)),
    ...ours.flatMap((type) => {
      if (isObjectType(type)) return objectDefects(type, tables.get(type.name));
      if (isInputObjectType(type)) return inputDefects(type, inputTables.get(type.name));
      const isAbstract = isInterfaceType(type) || isUnionType(type);
      return isAbstract && tables.has(type.name)
        ? [`${type.name} is abstract: put its rules on the types it stands for`]
        : [];
    }),
    ...[...tables.keys(), ...inputTables.keys()]
      .filter((name) => !known.has(name))
      .map((name) => `access table ${name} names no type of the schema`),
  ];
}

function objectDefects(type: GraphQLObjectType, access: TypeAccess | undefined): string[] {
  const fields = Object.values(type.getFields()).filter(({ name }) => !FEDERATION_ROOTS.has(name));
  if (!access) return fields.length > 0 ? [`type ${type.name} has no access table`] : [];
  const listed = fields.filter(({ name }) => name in access.fields);
  return [
    ...compare(
      type.name,
      fields.map(({ name }) => name),
      Object.keys(access.fields),
    ),
    ...notNullable(type.name, listed, access),
  ];
}

function inputDefects(type: GraphQLInputObjectType, access: InputAccess | undefined): string[] {
  if (!access) return [`input ${type.name} has no access table`];
  return compare(type.name, Object.keys(type.getFields()), Object.keys(access.fields));
}

function compare(type: string, fields: readonly string[], known: readonly string[]): string[] {
  return [
    ...fields.filter((field) => !known.includes(field)).map((field) => `${type}.${field} has no access rule`),
    ...known
      .filter((field) => !fields.includes(field))
      .map((field) => `an access rule names ${type}.${field}, which does not exist`),
  ];
}

/** A hidden non-null field would take its parent with it. */
function notNullable(type: string, fields: readonly { name: string; type: unknown }[], access: TypeAccess): string[] {
  return fields
    .filter((field) => isNonNullType(field.type) && rulesOf(access, field.name).length > 0)
    .map((field) => `${type}.${field.name} is guarded, so it must be nullable`);
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two access tables for ${name}`);
}
