import { PortalError } from '@iscg/access';
import {
  connection,
  decodeCursor,
  pageSize,
  type Connection,
  type Position,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, parsePlainDate, type Clock, type PlainDate } from '@iscg/values';
import { conventionSpan } from '../convention/index.js';
import { nextDueOn, undertakingStatus } from './undertaking-clock.js';
import type { UndertakingOrder, UndertakingsArgs } from './undertaking.args.js';
import type { Undertaking } from './undertaking.model.js';

const ARTICLES = 6;
const RANK = /^\d{1,4}$/;

type UndertakingRow = Omit<Undertaking, 'status'>;

/** Every commitment with its next due day: $1 for what falls due with the term, $2 with the fiscal year. */
const UNDERTAKINGS = `
  SELECT u.id, u.rank, u.number, u.article, u.words, u.owed_by AS "owedByCodes", u.owed_to AS "owedToCodes", u.recurrence,
         CASE u.due_rule WHEN 'TERM_END' THEN $1::date WHEN 'FISCAL_YEAR_END' THEN $2::date END AS "nextDueOn"
  FROM governance.undertaking u`;

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
  const rows = await transaction.rows<UndertakingRow & { total: number }>(
    `WITH selected AS MATERIALIZED (SELECT * FROM (${UNDERTAKINGS}) u WHERE ${FILTER}),
     page AS (
       SELECT * FROM selected WHERE $7::int IS NULL OR ${place} > ($6::date, $7::int) ORDER BY ${place} LIMIT $8
     )
     SELECT counted.total, page.*
     FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN page ON true ORDER BY ${place}`,
    [...(await dueDays(transaction, clock)), ...filter, position?.dueOn ?? null, position?.rank ?? null, size + 1],
  );
  return connection({
    list,
    rows: rows.filter(({ id }) => id !== null).map((row) => onDay(row, parisToday(clock))),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ nextDueOn: day, rank }) => [order === 'DUE' ? (day ?? '') : '', String(rank)],
  });
}

export async function undertakingsById(
  transaction: Transaction,
  clock: Clock,
  ids: readonly string[],
): Promise<Undertaking[]> {
  const rows = await transaction.rows<UndertakingRow>(`${UNDERTAKINGS} WHERE u.id = ANY ($3::uuid[])`, [
    ...(await dueDays(transaction, clock)),
    [...ids],
  ]);
  return rows.map((row) => onDay(row, parisToday(clock)));
}

/** The next days on which commitments fall due: with the term of the convention, and with the fiscal year. */
async function dueDays(transaction: Transaction, clock: Clock): Promise<(PlainDate | null)[]> {
  const span = await conventionSpan(transaction);
  return (['TERM_END', 'FISCAL_YEAR_END'] as const).map((rule) =>
    span ? nextDueOn(rule, span, parisToday(clock)) : null,
  );
}

/** No fulfilment is stored yet, so none counts as fulfilled and past periods are not judged. */
function onDay(row: UndertakingRow, today: PlainDate): Undertaking {
  return { ...row, status: undertakingStatus(row.nextDueOn, false, today) };
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
