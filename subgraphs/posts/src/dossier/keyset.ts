import { PortalError } from '@iscg/access';
import type { Position } from '@iscg/subgraph-kit';
import { isIdentifier } from '@iscg/values';

/** How a list is sorted: the SQL of its key, the key's type, and what a key looks like as text. */
export interface SortKey {
  readonly sql: string;
  readonly type: 'text' | 'int' | 'date';
  isKey(text: string): boolean;
}

/** An order of a list, as SQL over rows that carry their key as `sort_key`; equal rows come by id. */
export interface KeysetOrder {
  readonly name: string;
  readonly key: string;
  readonly orderBy: string;
  /** Whether the row follows the position whose key and id are these two parameters. */
  follows(key: string, id: string): string;
  /** @throws PortalError `BAD_USER_INPUT` for a position of another order, or of none */
  positionOf(position: Position | undefined): readonly [key: string | null, id: string | null];
}

/** A key that ranks the values of a column in the order given. */
export function ranked(column: string, values: readonly string[]): SortKey {
  return {
    sql: `array_position('{${values.join(',')}}'::text[], ${column})`,
    type: 'int',
    isKey: (key) => /^[1-9]$/.test(key),
  };
}

const LONGEST_TEXT = 500;

/** A key that is a text, compared letter by letter: give it folded, so that accents and case are ignored. */
export function lettered(column: string): SortKey {
  return {
    sql: `${column} COLLATE "C"`,
    type: 'text',
    isKey: (key) => key.length <= LONGEST_TEXT && !/[\0\ud800-\udfff]/u.test(key),
  };
}

/** The order by a key; among equal rows the smallest id comes first, whatever the direction. */
export function keysetOrder(field: string, { sql, type, isKey }: SortKey, direction: 'ASC' | 'DESC'): KeysetOrder {
  const name = `${field} ${direction}`;
  return {
    name,
    key: sql,
    orderBy: `sort_key ${direction}, id`,
    follows: (key, id) =>
      `(${key}::${type} IS NULL OR sort_key ${direction === 'ASC' ? '>' : '<'} ${key} OR (sort_key = ${key} AND id > ${id}::uuid))`,
    positionOf: (position) => {
      if (!position) return [null, null];
      const [made, key = '', id] = position;
      if (made !== name)
        throw strange('a été fait pour un autre ordre : gardez le même « orderBy » d’une page à l’autre');
      if (!isKey(key) || !isIdentifier(id))
        throw strange('ne désigne aucune place de la liste : reprenez celui de pageInfo.endCursor');
      return [key, id];
    },
  };
}

function strange(reason: string): PortalError {
  return new PortalError('BAD_USER_INPUT', `Le curseur donné à « after » ${reason}, ou recommencez sans curseur.`, {
    field: 'after',
  });
}
