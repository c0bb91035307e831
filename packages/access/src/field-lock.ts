import { createRequire } from 'node:module';
import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { IMiddlewareGenerator } from 'graphql-middleware';
import type * as Shield from 'graphql-shield';
import { PortalError } from './errors.js';
import { testsOfArguments, type ArgumentTest } from './input-tests.js';
import { denyingRule, type Rule } from './rule.js';
import { rulesOf, type InputAccess, type TypeAccess } from './type-access.js';
import type { Viewer } from './viewer.js';

// graphql-shield's ESM build cannot be imported on Node 24.
const { shield, rule: shieldRule } = createRequire(import.meta.url)('graphql-shield') as typeof Shield;

/** What the rules read from a request's context. */
export interface AccessContext {
  readonly viewer: Viewer;
}

type Resolver = (parent: unknown, args: Record<string, unknown>, context: unknown, info: GraphQLResolveInfo) => unknown;
type Guard = (
  next: Resolver,
  parent: unknown,
  args: Record<string, unknown>,
  context: unknown,
  info: GraphQLResolveInfo,
) => unknown;

/**
 * Puts the field lock on a running schema, in place: every guarded field resolves only after its rules.
 * Fields without rules stay untouched (the wrapper triples the cost of a plain field), which is safe because
 * `assertComplete` has stopped the service if any field has no entry in its access table.
 */
export function lockFields(schema: GraphQLSchema, types: readonly TypeAccess[], inputs: readonly InputAccess[]): void {
  for (const access of types) {
    const type = schema.getType(access.type);
    if (isObjectType(type)) lockType(schema, type, access, { types, inputs });
  }
}

function lockType(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  access: TypeAccess,
  tables: { types: readonly TypeAccess[]; inputs: readonly InputAccess[] },
): void {
  const declared = Object.values(type.getFields()).filter(({ name }) => name in access.fields);
  const guarded = declared.flatMap((field) => {
    const rules = rulesOf(access, field.name);
    const tests = testsOfArguments(field, tables);
    return rules.length + tests.length > 0 ? [{ field, decide: decision(rules, tests) }] : [];
  });
  if (guarded.length === 0) return;
  const tree = { [type.name]: Object.fromEntries(guarded.map(({ field, decide }) => [field.name, decide])) };
  const guards = generate(shield(tree, { allowExternalErrors: true, fallbackError: internalDenial() }), schema)[
    type.name
  ];
  for (const { field } of guarded) {
    const guard = guards?.[field.name];
    if (!guard) throw new Error(`graphql-shield made no guard for ${type.name}.${field.name}`);
    const inner: Resolver = field.resolve ?? defaultFieldResolver;
    field.resolve = (parent, args, context, info) => guard(inner, parent, args, context, info);
  }
}

/** One shield rule for the whole list: nothing is cached across rows or viewers, and a throw denies. */
function decision(rules: readonly Rule[], tests: readonly ArgumentTest[]) {
  return shieldRule({ cache: 'no_cache' })((parent, args: Record<string, unknown>, { viewer }: AccessContext) => {
    const denying = denyingRule(rules, viewer, parent);
    if (denying) return denial(denying);
    for (const test of tests) {
      const refusedBy = test.refusedBy(viewer, args);
      if (refusedBy) return denial(refusedBy);
    }
    return true;
  });
}

const denials = new WeakMap<Rule, PortalError>();

/** One error a rule: a page may hold hundreds of refused fields, and graphql-js makes of it one error a path. */
function denial(rule: Rule): PortalError {
  const known = denials.get(rule) ?? new PortalError('FORBIDDEN', rule.sentence, { rule: rule.name });
  denials.set(rule, known);
  return known;
}

function internalDenial(): PortalError {
  return new PortalError('FORBIDDEN', 'Accès refusé : la règle n’a pas pu être évaluée.', { rule: 'rule-failed' });
}

function generate(middleware: IMiddlewareGenerator<unknown, unknown, unknown>, schema: GraphQLSchema) {
  return middleware.generate(schema) as Record<string, Record<string, Guard>>;
}
