import type { QueryPlan } from '@apollo/query-planner';
import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { BoundedCache } from '../bounded-cache.js';
import type { Planner } from './planner.js';
import { objectShaper, type Shaper } from './response/shape.js';

/** One operation of a validated document, planned; its answer's shaper is compiled per set of conditions. */
export interface PlannedOperation {
  readonly plan: QueryPlan;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** @param variables coerced values; only those in `@skip` and `@include` matter */
  shaper(variables: Readonly<Record<string, unknown>>): Shaper;
}

/** Different values of `@skip`/`@include` variables for which one operation keeps a shaper. */
const SHAPERS = 16;

/**
 * Plans by identity of the parsed document, so that a plan can never be used for another text and is
 * forgotten together with its document.
 */
export class PlannedOperations {
  private readonly byDocument = new WeakMap<DocumentNode, Map<OperationDefinitionNode, PlannedOperation>>();

  constructor(private readonly planner: Planner) {}

  get(document: DocumentNode, operation: OperationDefinitionNode): PlannedOperation {
    const known = this.byDocument.get(document) ?? new Map<OperationDefinitionNode, PlannedOperation>();
    this.byDocument.set(document, known);
    const planned = known.get(operation) ?? this.prepare(document, operation);
    known.set(operation, planned);
    return planned;
  }

  private prepare(document: DocumentNode, operation: OperationDefinitionNode): PlannedOperation {
    const fragments = fragmentsOf(document);
    const plan = this.planner.plan(document, operation.name?.value);
    return { plan, fragments, shaper: shapers(this.planner.apiSchema, operation, fragments, conditionsOf(document)) };
  }
}

function shapers(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  conditionNames: readonly string[],
): PlannedOperation['shaper'] {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`the graph has no ${operation.operation}`);
  const compiled = new BoundedCache<Shaper>(SHAPERS);
  return (variables) => {
    const key = conditionNames.map((name) => (variables[name] === true ? '1' : '0')).join('');
    const known = compiled.get(key);
    if (known) return known;
    const conditions = Object.fromEntries(conditionNames.map((name) => [name, variables[name]]));
    const shaper = objectShaper({ schema, fragments, conditions }, root, [operation.selectionSet]);
    compiled.set(key, shaper);
    return shaper;
  };
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
