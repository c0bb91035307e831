import { PortalError } from '@iscg/access';
import type { Position } from '@iscg/subgraph-kit';
import { FORCES, isDepartmentCode, isPlainDate } from '@iscg/values';
import type { PostOrder } from './post.args.js';
import { STATE_RANK, STATE_SINCE } from './post-history.sql.js';
import type { PostOrderField } from './post-order.js';
import { isPostReference, parsePostReference } from './post-reference.js';
import { Territory } from './territory.js';

/**
 * How a list of the posts `p` is sorted: the SQL of its key, what it must be joined to for that, the key's type, and
 * what a key looks like as text.
 */
interface SortKey {
  readonly sql: string;
  readonly join?: string;
  readonly type: 'text' | 'smallint' | 'date' | 'numeric';
  isKey(text: string): boolean;
}

const isRank = (key: string) => /^[1-9]$/.test(key);
const text = (sql: string, isKey: SortKey['isKey']): SortKey => ({ sql: `(${sql}) COLLATE "C"`, type: 'text', isKey });
const ranked = (column: string, values: readonly string[]): SortKey => ({
  sql: `CASE ${column} ${values.map((value, rank) => `WHEN '${value}' THEN ${rank + 1}`).join(' ')} END::smallint`,
  type: 'smallint',
  isKey: isRank,
});

const SORT_KEYS: Readonly<Record<PostOrderField, SortKey>> = {
  REFERENCE: text('p.reference', isPostReference),
  DEPARTMENT: text('p.department_code', isDepartmentCode),
  FORCE: ranked('p.force', FORCES),
  TERRITORY: ranked('p.territory', Object.values(Territory)),
  STATE: { sql: STATE_RANK, type: 'smallint', isKey: isRank },
  STATE_SINCE: { sql: STATE_SINCE, type: 'date', isKey: isPlainDate },
  FTE: { sql: 'p.fte', type: 'numeric', isKey: (key) => /^[01]\.\d\d$/.test(key) },
  EMPLOYER: {
    ...text(`coalesce(e.folded_name, '')`, (key) => key.length <= 500 && !/[\0\ud800-\udfff]/u.test(key)),
    join: 'LEFT JOIN posts.employer e ON e.id = p.employer_id',
  },
};

/** An order of the list of posts, as SQL over rows `p` that carry their key as `sort_key`. */
export interface ListOrder {
  readonly name: string;
  readonly key: string;
  /** What `p` is joined to for the key. */
  readonly join: string;
  readonly orderBy: string;
  /** Whether the row follows the position whose key and reference are these two parameters. */
  follows(key: string, reference: string): string;
  /** @throws PortalError `BAD_USER_INPUT` for a position of another order, or of none */
  positionOf(position: Position | undefined): readonly [key: string | null, reference: string | null];
}

/** The order asked for, by reference when none is; equal posts always come by reference, smallest first. */
export function listOrder({ field, direction }: PostOrder = { field: 'REFERENCE', direction: 'ASC' }): ListOrder {
  const { sql, join = '', type, isKey } = SORT_KEYS[field];
  const name = `${field} ${direction}`;
  return {
    name,
    key: sql,
    join,
    orderBy: `sort_key ${direction}, reference`,
    follows: (key, reference) =>
      `(${key}::${type} IS NULL OR sort_key ${direction === 'ASC' ? '>' : '<'} ${key} OR (sort_key = ${key} AND reference > ${reference}))`,
    positionOf: (position) => {
      if (!position) return [null, null];
      const [made, key = '', reference] = position;
      if (made !== name)
        throw strange('a été fait pour un autre ordre : gardez le même « orderBy » d’une page à l’autre');
      if (!isKey(key)) throw strange('ne désigne aucune place de la liste : reprenez celui de pageInfo.endCursor');
      return [key, parsePostReference(reference)];
    },
  };
}

function strange(reason: string): PortalError {
  return new PortalError('BAD_USER_INPUT', `Le curseur donné à « after » ${reason}, ou recommencez sans curseur.`, {
    field: 'after',
  });
}
