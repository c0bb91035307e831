import { PortalError } from '@iscg/access';
import {
  connection,
  decodeCursor,
  pageSize,
  type Connection,
  type Position,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, parsePlainDate, type Clock } from '@iscg/values';
import { conventionSpan } from '../convention/index.js';
import { dueDays, ofRow, type UndertakingRow } from './undertaking-row.js';
import { keptUntil, undertakingsOn } from './undertaking.sql.js';
import type { UndertakingOrder, UndertakingsArgs } from './undertaking.args.js';
import type { Undertaking } from './undertaking.model.js';

const ARTICLES = 6;
const RANK = /^\d{1,4}$/;

/** $3 article, $4 party that owes or is owed, $5 last due day. */
const FILTER = `
  ($3::int IS NULL OR article = $3) AND ($4::text IS NULL OR $4 = ANY ("owedByCodes") OR $4 = ANY ("owedToCodes"))
  AND ($5::date IS NULL OR "nextDueOn" <= $5::date)`;

/** What each order sorts by, and the list its cursors belong to. The order of the text knows no day. */
const ORDERS: Readonly<Record<UndertakingOrder, { readonly list: string; readonly place: string }>> = {
  TEXT: { list: 'undertakings', place: `('infinity'::date, rank)` },
  DUE: { list: 'undertakings(order: DUE)', place: `(coalesce("nextDueOn", 'infinity'), rank)` },
};

/** The commitments asked for, in the order of the text or of their due days; counts on an empty page too. */
export async function undertakingPage(
  transaction: Transaction,
  clock: Clock,
  { article, party, dueBy, order, first, after }: UndertakingsArgs,
): Promise<Connection<Undertaking>> {
  const size = pageSize(first);
  const { list, place } = ORDERS[order ?? 'TEXT'];
  const position = positionOf(decodeCursor(list, 2, after));
  const filter = [articleOf(article), party ?? null, dueBy ?? null];
  const [span, today] = [await conventionSpan(transaction), parisToday(clock)];
  const rows = await transaction.rows<UndertakingRow & { total: number }>(
    `WITH selected AS MATERIALIZED (SELECT * FROM (${undertakingsOn('$9')}) u WHERE ${FILTER}),
     page AS (
       SELECT * FROM selected WHERE $7::int IS NULL OR ${place} > ($6::date, $7::int) ORDER BY ${place} LIMIT $8
     )
     SELECT counted.total, u.*, ${keptUntil('$9')}
     FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN page u ON true ORDER BY ${place}`,
    [...dueDays(span, today), ...filter, position?.dueOn ?? null, position?.rank ?? null, size + 1, today],
  );
  return connection({
    list,
    rows: rows.filter(({ id }) => id !== null).map((row) => ofRow(row, span, today)),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ nextDueOn: day, rank }) => [order === 'DUE' ? (day ?? '') : '', String(rank)],
  });
}

export function undertakingsById(
  transaction: Transaction,
  clock: Clock,
  ids: readonly string[],
): Promise<Undertaking[]> {
  return undertakingsBy('id', transaction, clock, ids);
}

/** The commitments that these resolutions created, in the order of their numbers. */
export function undertakingsOfResolutions(
  transaction: Transaction,
  clock: Clock,
  resolutionIds: readonly string[],
): Promise<Undertaking[]> {
  return undertakingsBy('resolution_id', transaction, clock, resolutionIds);
}

async function undertakingsBy(
  column: 'id' | 'resolution_id',
  transaction: Transaction,
  clock: Clock,
  ids: readonly string[],
): Promise<Undertaking[]> {
  const [span, today] = [await conventionSpan(transaction), parisToday(clock)];
  const rows = await transaction.rows<UndertakingRow>(
    `SELECT u.*, ${keptUntil('$4')} FROM (${undertakingsOn('$4')} WHERE u.${column} = ANY ($3::uuid[])) u ORDER BY u.rank`,
    [...dueDays(span, today), [...ids], today],
  );
  return rows.map((row) => ofRow(row, span, today));
}

/** A position is text of the caller's until it is read as a due day, or none, and a rank. */
function positionOf(position: Position | undefined): { dueOn: string; rank: string } | undefined {
  if (!position) return undefined;
  const [dueOn = '', rank = ''] = position;
  if (RANK.test(rank)) return { dueOn: dueOn === '' ? 'infinity' : parsePlainDate(dueOn), rank };
  throw new PortalError('BAD_USER_INPUT', 'Le curseur donné à « after » ne désigne aucune place de la liste.', {
    field: 'after',
  });
}

function articleOf(article: number | undefined | null): number | null {
  if (article === undefined || article === null) return null;
  if (article >= 1 && article <= ARTICLES) return article;
  throw new PortalError(
    'BAD_USER_INPUT',
    `La convention n’a pas d’article ${article} : donnez un numéro de 1 à ${ARTICLES}.`,
    {
      field: 'article',
    },
  );
}
