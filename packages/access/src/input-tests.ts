import { getNamedType, isInputObjectType, isListType, isNonNullType, type GraphQLField } from 'graphql';
import type { Rule } from './rule.js';
import { rulesOf, type InputAccess, type TypeAccess } from './type-access.js';
import type { Viewer } from './viewer.js';

/** A filter that would let a caller test a field it may not see (a filter oracle). */
export interface ArgumentTest {
  /** The rule that forbids this viewer to test the field, when the argument uses it. */
  refusedBy(viewer: Viewer, args: Readonly<Record<string, unknown>>): Rule | undefined;
}

/** The tests hidden in the input objects of a field's arguments. */
export function testsOfArguments(
  field: GraphQLField<unknown, unknown>,
  tables: { types: readonly TypeAccess[]; inputs: readonly InputAccess[] },
): ArgumentTest[] {
  return field.args.flatMap((argument) => {
    const type = getNamedType(argument.type);
    if (!isInputObjectType(type)) return [];
    const wrapped = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
    if (isListType(wrapped)) throw new Error(`${field.name}(${argument.name}): lists of filters are not supported`);
    const access = tables.inputs.find(({ input }) => input === type.name);
    return Object.entries(access?.fields ?? {}).flatMap(([name, meaning]) =>
      typeof meaning === 'object' ? [argumentTest([argument.name, name], rulesNamed(meaning.tests, tables.types))] : [],
    );
  });
}

function argumentTest([argument, name]: readonly [string, string], rules: readonly Rule[]): ArgumentTest {
  return {
    refusedBy: (viewer, args) => {
      const input = args[argument];
      if (typeof input !== 'object' || input === null) return undefined;
      const value: unknown = Reflect.get(input, name);
      return value === undefined || value === null ? undefined : rules.find((rule) => !reaches(rule, viewer));
    },
  };
}

/** Whether the rule lets the viewer see the field on any row; the row policy then limits the rows. */
export function reaches(rule: Rule, viewer: Viewer): boolean {
  const verb = rule.scope === undefined || viewer.scopes.includes(rule.scope);
  return rule.scope === undefined || (verb && viewer.parties.some((party) => rule.reach(party) !== 'NONE'));
}

function rulesNamed(path: string, types: readonly TypeAccess[]): readonly Rule[] {
  const [type = '', field = ''] = path.split('.');
  const access = types.find((table) => table.type === type);
  if (!access) throw new Error(`a filter tests ${path}, which no access table knows`);
  return rulesOf(access, field);
}
