import {
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
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
  const defects = [...twice(types.map(({ type }) => type)), ...twice(inputs.map(({ input }) => input))];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || FEDERATION.has(type.name)) continue;
    if (isObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(({ name }) => !FEDERATION_ROOTS.has(name));
      const access = tables.get(type.name);
      tables.delete(type.name);
      if (!access && fields.length > 0) defects.push(`type ${type.name} has no access table`);
      else if (access) {
        defects.push(
          ...compare(
            type.name,
            fields.map(({ name }) => name),
            Object.keys(access.fields),
          ),
        );
        defects.push(
          ...notNullable(
            type.name,
            fields.filter(({ name }) => name in access.fields),
            access,
          ),
        );
      }
    } else if (isInputObjectType(type)) {
      const access = inputTables.get(type.name);
      inputTables.delete(type.name);
      if (!access) defects.push(`input ${type.name} has no access table`);
      else defects.push(...compare(type.name, Object.keys(type.getFields()), Object.keys(access.fields)));
    } else if (isInterfaceType(type) || isUnionType(type)) {
      if (tables.delete(type.name)) defects.push(`${type.name} is abstract: put its rules on the types it stands for`);
    }
  }
  for (const name of [...tables.keys(), ...inputTables.keys()])
    defects.push(`access table ${name} names no type of the schema`);
  return defects;
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
