import { PARTIES, SCOPES, type MatrixRow, type Party, type Viewer } from '@iscg/access';
import { fieldAccess } from '../viewer/index.js';
import type { FieldAccess, TypeAccess } from './access-matrix.model.js';

/** The rows of the access matrix by the subgraph that enforces them. */
export type MatrixBySubgraph = ReadonlyMap<string, readonly MatrixRow[]>;

interface DomainRow extends MatrixRow {
  readonly domain: string;
}

/**
 * The access matrix, one table a type: the types of each subgraph in its order, then those that several own. What a party
 * reaches is what a viewer of that party alone is told of itself.
 */
export function accessTables(matrix: MatrixBySubgraph): TypeAccess[] {
  const rows = [...matrix].flatMap(([domain, own]) => own.map((row): DomainRow => ({ ...row, domain })));
  const tables = [...groupBy(rows, ({ type }) => type)].map(([type, ofType]) => tableOf(type, ofType));
  return [...matrix.keys(), null].flatMap((domain) => tables.filter((table) => table.domain === domain));
}

function tableOf(type: string, rows: readonly DomainRow[]): TypeAccess {
  const owned = rows.filter(({ contributed }) => !contributed);
  const added = rows.filter(({ contributed }) => contributed);
  const domain = onlyOne(owned);
  return {
    type,
    domain,
    // A guarded field asks the rule of its rows first.
    rowRule: owned.find(({ rules }) => rules.length > 0)?.rules[0] ?? null,
    fields: [...groupBy([...owned, ...added], ({ field }) => field)].map(([field, ofField]) =>
      fieldOf(field, ofField, domain),
    ),
  };
}

function fieldOf(field: string, rows: readonly DomainRow[], owner: string | null): FieldAccess {
  const { scope, rules } = fieldAccess(alone(), rows);
  return {
    field,
    domain: rows.some(({ domain }) => domain === owner) ? owner : onlyOne(rows),
    scope,
    rules,
    reach: PARTIES.map((party) => ({ party, reach: fieldAccess(alone(party), rows).reach })),
  };
}

/** A viewer of one party, or of none, that holds every scope. */
function alone(party?: Party): Viewer {
  return { subject: '', name: '', kind: 'PERSON', parties: party ? [party] : [], scopes: SCOPES };
}

/** The one domain of the rows; null when they are of several. */
function onlyOne(rows: readonly DomainRow[]): string | null {
  const [first, second] = new Set(rows.map(({ domain }) => domain));
  return second === undefined ? (first ?? null) : null;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
