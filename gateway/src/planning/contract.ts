import type { MatrixRow, Viewer } from '@iscg/access';
import {
  buildASTSchema,
  Kind,
  parse,
  printSchema,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import { BoundedCache } from '../bounded-cache.js';

/** The part of the graph that a viewer can ever see; introspection shows nothing else. */
export type ContractOf = (viewer: Viewer | undefined) => GraphQLSchema;

/** Sets of parties and scopes for which a contract is kept. */
const CONTRACTS = 32;

/**
 * Contracts of the graph, one per set of parties and scopes: the fields that one of the viewer's parties reaches on
 * some row and whose scope it holds. Fields of no scope are open to everyone, and so are those that the matrix does
 * not name. Queries are validated and run on the whole graph, so that a refused field says why.
 * @param matrix rows by `Type.field`
 */
export function createContracts(schema: GraphQLSchema, matrix: ReadonlyMap<string, readonly MatrixRow[]>): ContractOf {
  const whole = parse(printSchema(schema), { noLocation: true });
  const known = new BoundedCache<GraphQLSchema>(CONTRACTS);
  return (viewer) => {
    if (!viewer) return schema;
    const key = `${[...viewer.parties].sort().join()} ${[...viewer.scopes].sort().join()}`;
    const contract = known.get(key) ?? contractOf(whole, (field) => isSeen(viewer, matrix.get(field)));
    known.set(key, contract);
    return contract;
  };
}

function isSeen({ parties, scopes }: Viewer, rows: readonly MatrixRow[] = []): boolean {
  return (
    rows.length === 0 ||
    rows.some(({ scope, reach }) => {
      if (scope === null) return true;
      return scopes.some((held) => held === scope) && parties.some((party) => reach[party] !== 'NONE');
    })
  );
}

function contractOf(whole: DocumentNode, isSeenField: (field: string) => boolean): GraphQLSchema {
  let document = withFields(whole, (type, { name }) => isSeenField(`${type}.${name.value}`));
  for (let before = 0; before !== fieldCount(document);) {
    before = fieldCount(document);
    const left = new Set(document.definitions.flatMap((definition) => nameOf(definition) ?? []));
    document = withFields(document, (_type, { type }) =>
      namesIn(type).every((name) => isStandard(name) || left.has(name)),
    );
  }
  return buildASTSchema(reachable(document), { assumeValid: true });
}

/** The document without the fields that `keep` refuses, without the types that have none left. */
function withFields(document: DocumentNode, keep: (type: string, field: FieldDefinitionNode) => boolean): DocumentNode {
  const definitions = document.definitions.flatMap((definition): DefinitionNode[] => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
      return [definition];
    }
    const fields = (definition.fields ?? []).filter((field) => keep(definition.name.value, field));
    return fields.length > 0 ? [{ ...definition, fields }] : [];
  });
  return { ...document, definitions };
}

/** The document without the types that no root leads to; implementers of a reached interface are reached. */
function reachable(document: DocumentNode): DocumentNode {
  const byName = new Map(document.definitions.map((definition) => [nameOf(definition), definition]));
  const reached = new Set<DefinitionNode>();
  const waiting = document.definitions.filter((definition) => isRoot(definition));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    const name = nameOf(next);
    waiting.push(...namesIn(next).flatMap((used) => byName.get(used) ?? []));
    if (next.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      waiting.push(...document.definitions.filter((other) => name !== undefined && implementsInterface(other, name)));
    }
  }
  const definitions = document.definitions.filter((definition) => reached.has(definition));
  return withoutLost({ ...document, definitions }, new Set([...reached].flatMap((each) => nameOf(each) ?? [])));
}

/** Unions and `implements` name only types that are left. */
function withoutLost(document: DocumentNode, left: ReadonlySet<string>): DocumentNode {
  const kept = <Named extends { name: { value: string } }>(nodes: readonly Named[] = []): Named[] =>
    nodes.filter(({ name }) => left.has(name.value));
  return visit(document, {
    UnionTypeDefinition: (node) => ({ ...node, types: kept(node.types) }),
    ObjectTypeDefinition: (node) => ({ ...node, interfaces: kept(node.interfaces) }),
    InterfaceTypeDefinition: (node) => ({ ...node, interfaces: kept(node.interfaces) }),
  });
}

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

function isRoot(definition: DefinitionNode): boolean {
  const name = nameOf(definition);
  if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.DIRECTIVE_DEFINITION) return true;
  return name !== undefined && ROOTS.has(name);
}

function implementsInterface(definition: DefinitionNode, name: string): boolean {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    return false;
  return (definition.interfaces ?? []).some((each) => each.name.value === name);
}

function isStandard(name: string): boolean {
  return ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name);
}

function nameOf(definition: DefinitionNode): string | undefined {
  return 'name' in definition ? definition.name?.value : undefined;
}

/** Every type that a definition or a type reference names. */
function namesIn(node: DefinitionNode | FieldDefinitionNode['type']): string[] {
  const names: string[] = [];
  visit(node, { NamedType: ({ name }) => void names.push(name.value) });
  return names;
}

function fieldCount(document: DocumentNode): number {
  let fields = 0;
  visit(document, { FieldDefinition: () => void (fields += 1) });
  return fields;
}
