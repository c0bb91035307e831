import type { FetchNode } from '@apollo/query-planner';
import { Kind, parse, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { JsonObject } from './json-object.js';

/** What one fetch of a plan sends, prepared once and used for every execution of the plan. */
export interface FetchRequest {
  /** The GraphQL request as JSON. `representations`: the entities of an `_entities` fetch, as JSON texts. */
  body(variables: JsonObject, representations?: readonly string[]): string;
  /** The first response name that the fetch fills on an object of this type (or at the root): where its failure shows. */
  firstField(typeName: unknown): string | undefined;
  /** Forgets what the subgraph said beside the fields it was asked for: another one may answer for those. */
  keepAsked(part: JsonObject): void;
}

const prepared = new WeakMap<FetchNode, FetchRequest>();

export function fetchRequest(fetch: FetchNode): FetchRequest {
  const known = prepared.get(fetch);
  if (known) return known;
  const request = prepare(fetch);
  prepared.set(fetch, request);
  return request;
}

function prepare({ operation, operationName, variableUsages = [], requires }: FetchNode): FetchRequest {
  const name = operationName ? `,"operationName":${JSON.stringify(operationName)}` : '';
  const head = `{"query":${JSON.stringify(operation)}${name},"variables":{`;
  let document: DocumentNode | undefined;
  let asked: ReadonlySet<string> | undefined;
  const read = () => (document ??= parse(operation));
  return {
    body(variables, representations) {
      const members: string[] = [];
      for (const variable of variableUsages) {
        const value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
        if (value !== undefined) members.push(`${JSON.stringify(variable)}:${JSON.stringify(value)}`);
      }
      if (representations) members.push(`"representations":[${representations.join()}]`);
      return `${head}${members.join(',')}}}`;
    },
    firstField(typeName) {
      const root = rootSelection(read());
      return requires ? entityField(root, typeName) : firstFieldOf(root);
    },
    keepAsked(part) {
      asked ??= responseNames(read(), requires !== undefined);
      for (const name in part) if (!asked.has(name)) delete part[name];
    },
  };
}

function rootSelection(document: DocumentNode): SelectionSetNode | undefined {
  const definition = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : undefined;
}

/** Every name that a fetch may fill on the objects it is merged into, whatever their type: the root's, or its entities'. */
function responseNames(document: DocumentNode, isOfEntities: boolean): Set<string> {
  const names = new Set<string>();
  const gather = (selectionSet: SelectionSetNode | undefined): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) names.add(selection.alias?.value ?? selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) gather(selection.selectionSet);
      else gather(fragmentNamed(document, selection.name.value));
    }
  };
  const root = rootSelection(document);
  const entities = root?.selections[0];
  gather(isOfEntities && entities?.kind === Kind.FIELD ? entities.selectionSet : root);
  return names;
}

function fragmentNamed(document: DocumentNode, name: string): SelectionSetNode | undefined {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) return definition.selectionSet;
  }
  return undefined;
}

/** In `_entities { ... on Post { cofunding } }`, `cofunding` for a `Post`. */
function entityField(root: SelectionSetNode | undefined, typeName: unknown): string | undefined {
  const entities = root?.selections[0];
  const parts = entities?.kind === Kind.FIELD ? (entities.selectionSet?.selections ?? []) : [];
  const fragments = parts.flatMap((part) => (part.kind === Kind.INLINE_FRAGMENT ? [part] : []));
  const fitting = fragments.find((part) => part.typeCondition?.name.value === typeName) ?? fragments[0];
  return firstFieldOf(fitting?.selectionSet);
}

function firstFieldOf(selectionSet: SelectionSetNode | undefined): string | undefined {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind !== Kind.FIELD) continue;
    const name = selection.alias?.value ?? selection.name.value;
    if (name !== '__typename') return name;
  }
  return undefined;
}
