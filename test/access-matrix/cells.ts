import type { MatrixRow, Party, Reach } from '@iscg/access';
import type { GraphAnswer } from '@iscg/test-kit';
import { fieldsOf } from './schema.js';
import { ARGUMENTS, identityOf } from './routes.js';
import { walk, type Found } from './walk.js';

export type Style = 'plain' | 'alias' | 'fragment';
export type Locks = 'both locks' | 'the row lock alone' | 'the field lock alone';

/** What the answer shows of one field of one object. */
export interface Cell {
  readonly identity: string;
  readonly field: string;
  readonly value: unknown;
  readonly rule: string | undefined;
}

/** A selection of every field of the type, written in one of three ways; `services` narrows it to one subgraph. */
export function selectionOf(type: string, style: Style, service?: string): { selection: string; fragments: string } {
  const fields = fieldsOf(type).filter(
    (field) => service === undefined || field.service === service || field.name === 'id',
  );
  const written = fields.map(
    ({ name, below }) =>
      `${style === 'alias' ? `alias_${name}: ` : ''}${name}${ARGUMENTS[`${type}.${name}`] ?? ''}${below}`,
  );
  const keys = fields.filter(({ name }) => ['id', 'code', 'year', 'force'].includes(name)).map(({ name }) => name);
  if (style !== 'fragment') return { selection: [...keys, ...written].join(' '), fragments: '' };
  const half = Math.ceil(written.length / 2);
  return {
    selection: `${keys.join(' ')} ...Named ... on ${type} { ${written.slice(half).join(' ') || '__typename'} }`,
    fragments: ` fragment Named on ${type} { ${written.slice(0, half).join(' ') || '__typename'} }`,
  };
}

/** The cells of an answer: every field of every object found at the path. */
export function cellsOf(
  type: string,
  style: Style,
  path: string,
  { data, errors }: GraphAnswer,
  service?: string,
): Cell[] {
  const rules = new Map(
    errors.map(({ path: at = [], extensions }) => [at.join('.'), extensions.rule ?? extensions.code]),
  );
  const fields = fieldsOf(type).filter(
    (field) => service === undefined || field.service === service || field.name === 'id',
  );
  return walk(data, path).flatMap((found) =>
    fields.map(({ name, below }) => {
      const key = style === 'alias' ? `alias_${name}` : name;
      return {
        identity: identityOf(type)(found),
        field: name,
        value: shown(found, key, below),
        rule: rules.get([...found.path, key].join('.')),
      };
    }),
  );
}

/** Objects below are cells of their own type; here it only counts that there is one: an empty list holds none. */
function shown({ value }: Found, key: string, below: string): unknown {
  const given = value[key];
  if (Array.isArray(given) && given.length === 0) return null;
  return below !== '' && given !== null && given !== undefined ? 'object' : given;
}

/** What a viewer of these parties may see of one cell, from the committed matrix and the true owners of the row. */
export function allowed(row: MatrixRow, parties: readonly Party[], owners: readonly string[] | undefined): boolean {
  const reach = (party: Party): Reach => row.reach[party];
  return (
    isOpen(row) ||
    parties.some((party) => reach(party) === 'ALL' || (reach(party) === 'OWN' && owners?.includes(party) === true))
  );
}

export function isOpen(row: MatrixRow): boolean {
  return row.open !== undefined || row.rules.every(({ name }) => name === 'reference-data');
}
