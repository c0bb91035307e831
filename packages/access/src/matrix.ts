import { isObjectType, type GraphQLSchema } from 'graphql';
import { PARTIES, type Party } from './party.js';
import type { Reach, Rule } from './rule.js';
import { isOpen, namedRulesOf, type TypeAccess } from './type-access.js';

/** One line of the access matrix: what each party reaches of one field of one type. */
export interface MatrixRow {
  readonly type: string;
  readonly field: string;
  readonly reach: Readonly<Record<Party, Reach>>;
  /** Scope that must be held; null for reference data and open envelopes. */
  readonly scope: string | null;
  /** Names and sentences of the rules, in the order they are asked. */
  readonly rules: readonly { readonly name: string; readonly sentence: string }[];
  /** Why an open field needs no rule. */
  readonly open?: string;
  /** The type is another subgraph's, to which this one adds fields. */
  readonly contributed?: true;
}

/** The matrix of a running schema: every field of every object type, in the order of the schema. */
export function matrixOf(schema: GraphQLSchema, types: readonly TypeAccess[]): MatrixRow[] {
  return types.flatMap((access) => {
    const type = schema.getType(access.type);
    if (!isObjectType(type)) return [];
    return Object.keys(type.getFields())
      .filter((field) => field in access.fields)
      .map((field) => matrixRow(access, field));
  });
}

function matrixRow(access: TypeAccess, field: string): MatrixRow {
  const rules = namedRulesOf(access, field);
  const entry = access.fields[field];
  return {
    type: access.type,
    field,
    reach: reachByParty(rules),
    scope: rules.find(({ scope }) => scope !== undefined)?.scope ?? null,
    rules: rules.map(({ name, sentence }) => ({ name, sentence })),
    ...(entry && isOpen(entry) && { open: entry.reason }),
    ...(access.contributed && { contributed: access.contributed }),
  };
}

function reachByParty(rules: readonly Rule[]): Record<Party, Reach> {
  const of = (party: Party) => narrowest(rules.map((rule) => rule.reach(party)));
  return {
    SG_CIPDR: of('SG_CIPDR'),
    DGPN: of('DGPN'),
    DGGN: of('DGGN'),
    PP: of('PP'),
    BOARD: of('BOARD'),
    ANISCG: of('ANISCG'),
  };
}

function narrowest(reaches: readonly Reach[]): Reach {
  return reaches.includes('NONE') ? 'NONE' : reaches.includes('OWN') ? 'OWN' : 'ALL';
}

const MARK: Readonly<Record<Reach, string>> = { ALL: 'all', OWN: 'own', NONE: '–' };

/** The matrix as a Markdown page, one table a service. */
export function matrixPage(services: ReadonlyMap<string, readonly MatrixRow[]>): string {
  const lines = [
    '# Access matrix',
    '',
    'Generated from the running schemas by `npm run compose`; do not edit. `all`: on every row; `own`: on the rows',
    'of the party’s competence, a figure over those alone; `–`: never. A viewer of several parties has the union. A field',
    'without rules says why.',
  ];
  for (const [service, rows] of services) {
    lines.push('', `## ${service}`, '', `| Field | ${PARTIES.join(' | ')} | Scope | Rules |`);
    lines.push(`|---|${PARTIES.map(() => '---|').join('')}---|---|`);
    for (const row of rows) {
      const rules = row.open === undefined ? row.rules.map(({ name }) => name).join(', ') : `open: ${row.open}`;
      const marks = PARTIES.map((party) => MARK[row.reach[party]]).join(' | ');
      lines.push(`| ${row.type}.${row.field} | ${marks} | ${row.scope ?? ''} | ${rules} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}
