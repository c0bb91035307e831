import { PortalError, type Party } from '@iscg/access';
import {
  connection,
  decodeCursor,
  pageSize,
  type Connection,
  type Position,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, parsePlainDate, type Clock, type PlainDate } from '@iscg/values';
import { conventionSpan, type ConventionSpan } from '../convention/index.js';
import { nextDueOn, periodsBetween, standingOf, type Kept, type Period } from './undertaking-clock.js';
import type { UndertakingOrder, UndertakingsArgs } from './undertaking.args.js';
import type { Undertaking } from './undertaking.model.js';

const ARTICLES = 6;
const RANK = /^\d{1,4}$/;

/** A commitment as it is stored, with what was kept of it: by whom, and for which due day. */
type UndertakingRow = Omit<Undertaking, 'status' | 'overdueSince' | 'periods' | 'asOf'> & {
  readonly kept: readonly (readonly [Party, PlainDate | null])[];
};

/** What was kept until a day, what was withdrawn left out. */
const standingFulfilments = (day: string) => `
  governance.fulfilment f WHERE f.occurred_on <= ${day}::date
    AND NOT EXISTS (SELECT FROM governance.fulfilment_withdrawal w WHERE w.fulfilment_id = f.id)`;

const KEPT = 'ARRAY[f.party, f.due_on::text]';

/** What was kept of the commitment `u`: for a few commitments. */
const keptUntil = (day: string) =>
  `array(SELECT ${KEPT} FROM ${standingFulfilments(day)} AND f.undertaking_id = u.id) AS kept`;

/**
 * Every commitment with its next due day: $1 for what falls due with the term, $2 with the fiscal year, and the day that
 * the board set as long as nobody kept it until a day.
 */
const undertakingsOn = (day: string) => `
  SELECT u.id, u.rank, u.number, u.article, u.resolution_id AS "resolutionId", u.due_on AS "dueOn",
         CASE WHEN u.resolution_id IS NULL THEN 'CONVENTION' ELSE 'BOARD' END AS origin, u.words, u.owed_by AS "owedByCodes", u.owed_to AS "owedToCodes", u.recurrence,
         u.severally, u.due_rule IS NOT DISTINCT FROM 'FISCAL_YEAR_END' AS "keptByFacts", u.due_rule AS "dueRule",
         CASE u.due_rule WHEN 'TERM_END' THEN $1::date WHEN 'FISCAL_YEAR_END' THEN $2::date
           ELSE (SELECT u.due_on WHERE NOT EXISTS (SELECT FROM ${standingFulfilments(day)} AND f.undertaking_id = u.id)) END AS "nextDueOn"
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
    rows: rows.filter(({ id }) => id !== null).map((row) => onDay(row, span, today)),
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
  return rows.map((row) => onDay(row, span, today));
}

/** One period of a commitment that falls due on a day. */
export interface DuePeriod extends Period {
  readonly undertaking: Undertaking;
}

/** What falls due from one day to another, owed by or to a party or by and to all, in the order of the days and the text. */
export async function duePeriods(
  transaction: Transaction,
  clock: Clock,
  { from, to, party }: { readonly from: PlainDate; readonly to: PlainDate; readonly party: Party | null },
): Promise<DuePeriod[]> {
  const [span, today] = [await conventionSpan(transaction), parisToday(clock)];
  if (!span) return [];
  const rows = await transaction.rows<UndertakingRow>(
    `WITH kept AS MATERIALIZED (
       SELECT f.undertaking_id, array_agg(${KEPT}) AS kept FROM ${standingFulfilments('$3')} AND f.due_on IS NOT NULL GROUP BY f.undertaking_id
     )
     SELECT u.*, coalesce(kept.kept, '{}') AS kept
     FROM (${undertakingsOn('$3')} WHERE (u.due_rule IS NOT NULL OR u.due_on IS NOT NULL)
       AND ($4::text IS NULL OR $4 = ANY (u.owed_by) OR $4 = ANY (u.owed_to))) u
     LEFT JOIN kept ON kept.undertaking_id = u.id ORDER BY u.rank`,
    [...dueDays(span, today), today, party],
  );
  return rows
    .flatMap((row) => {
      const undertaking = onDay(row, span, today);
      return periodsBetween(row, span, { today, from, to }, keptOf(row.kept)).map((period) => ({
        ...period,
        undertaking,
      }));
    })
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
}

/** The next days on which commitments fall due: with the term of the convention, and with the fiscal year. */
function dueDays(span: ConventionSpan | undefined, today: PlainDate): (PlainDate | null)[] {
  return (['TERM_END', 'FISCAL_YEAR_END'] as const).map((rule) => (span ? nextDueOn(rule, span, today) : null));
}

function keptOf(kept: UndertakingRow['kept']): Kept[] {
  return kept.map(([party, dueOn]) => ({ party, dueOn }));
}

function onDay({ kept, ...row }: UndertakingRow, span: ConventionSpan | undefined, asOf: PlainDate): Undertaking {
  if (!span) return { ...row, asOf, status: 'ON_TRACK', overdueSince: null, periods: [] };
  const { periods, ...standing } = standingOf(row, span, asOf, keptOf(kept));
  return {
    ...row,
    ...standing,
    asOf,
    periods: periods.map(({ owing, ...period }) => ({ ...period, owingCodes: owing })),
  };
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
