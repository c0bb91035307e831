import { readFileSync } from 'node:fs';
import { parse, type FieldDefinitionNode, type TypeNode } from 'graphql';

/** One field of an object type, from the committed SDL of the subgraph that owns it. */
export interface SchemaField {
  readonly service: string;
  readonly name: string;
  /** What to select below the field; empty for a leaf. */
  readonly below: string;
}

export const SERVICES = ['posts', 'training', 'funding', 'governance'] as const;

const documents = new Map(
  SERVICES.map((service) => [
    service,
    parse(readFileSync(new URL(`../../subgraphs/${service}/schema.graphql`, import.meta.url), 'utf8')),
  ]),
);

const objects = new Set(
  [...documents.values()].flatMap(({ definitions }) =>
    definitions.flatMap((node) => (node.kind === 'ObjectTypeDefinition' ? [node.name.value] : [])),
  ),
);

/** The names of all object types of the graph. */
export function typesOf(): ReadonlySet<string> {
  return objects;
}

const fields = new Map<string, readonly SchemaField[]>();

/** The fields of a type in every subgraph that declares it; a field that several declare is listed once. */
export function fieldsOf(type: string): readonly SchemaField[] {
  const known = fields.get(type) ?? readFields(type);
  fields.set(type, known);
  return known;
}

function readFields(type: string): SchemaField[] {
  const found = new Map<string, SchemaField>();
  for (const [service, { definitions }] of documents) {
    for (const node of definitions) {
      if (node.kind !== 'ObjectTypeDefinition' || node.name.value !== type) continue;
      for (const field of node.fields ?? []) {
        if (!found.has(field.name.value))
          found.set(field.name.value, { service, name: field.name.value, below: below(field) });
      }
    }
  }
  return [...found.values()];
}

function below({ type }: FieldDefinitionNode): string {
  return objects.has(named(type)) ? ' { __typename }' : '';
}

function named(type: TypeNode): string {
  return type.kind === 'NamedType' ? type.name.value : named(type.type);
}
