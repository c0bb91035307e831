import { PortalError } from '@iscg/access';
import type { Position } from '@iscg/subgraph-kit';
import { FORCES, isDepartmentCode, isPlainDate } from '@iscg/values';
import { PostState } from './lifecycle.js';
import type { PostOrder } from './post.args.js';
import type { PostOrderField } from './post-order.js';
import { isPostReference, parsePostReference } from './post-reference.js';
import { Territory } from './territory.js';

/** How a list of the posts `p` is sorted: the SQL of its key, the key's type, and what a key looks like as text. */
interface SortKey {
  readonly sql: string;
  readonly type: 'text' | 'int' | 'date' | 'numeric';
  isKey(text: string): boolean;
}

const text = (sql: string, isKey: SortKey['isKey']): SortKey => ({ sql: `(${sql}) COLLATE "C"`, type: 'text', isKey });
const ranked = (column: string, values: readonly string[]): SortKey => ({
  sql: `array_position('{${values.join(',')}}'::text[], ${column})`,
  type: 'int',
  isKey: (key) => /^[1-9]$/.test(key),
});

const SORT_KEYS: Readonly<Record<PostOrderField, SortKey>> = {
  REFERENCE: text('p.reference', isPostReference),
  DEPARTMENT: text('p.department_code', isDepartmentCode),
  FORCE: ranked('p.force', FORCES),
  TERRITORY: ranked('p.territory', Object.values(Territory)),
  STATE: ranked('p.state', Object.values(PostState)),
  STATE_SINCE: { sql: 'p.state_since', type: 'date', isKey: isPlainDate },
  FTE: { sql: 'p.fte', type: 'numeric', isKey: (key) => /^[01]\.\d\d$/.test(key) },
  EMPLOYER: text(
    `coalesce((SELECT folded_name FROM posts.employer WHERE id = p.employer_id), '')`,
    (key) => key.length <= 500 && !/[\0\ud800-\udfff]/u.test(key),
  ),
};

/** An order of the list of posts, as SQL over rows `p` that carry their key as `sort_key`. */
export interface ListOrder {
  readonly name: string;
  readonly key: string;
  readonly orderBy: string;
  /** Whether the row follows the position whose key and reference are these two parameters. */
  follows(key: string, reference: string): string;
  /** @throws PortalError `BAD_USER_INPUT` for a position of another order, or of none */
  positionOf(position: Position | undefined): readonly [key: string | null, reference: string | null];
}

/** The order asked for, by reference when none is; equal posts always come by reference, smallest first. */
export function listOrder({ field, direction }: PostOrder = { field: 'REFERENCE', direction: 'ASC' }): ListOrder {
  const { sql, type, isKey } = SORT_KEYS[field];
  const name = `${field} ${direction}`;
  return {
    name,
    key: sql,
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
