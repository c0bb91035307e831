import type { Party } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import { parisToday, type Clock, type PlainDate } from '@iscg/values';
import { conventionSpan } from '../convention/index.js';
import { periodsBetween, type Kept, type Period } from './undertaking-clock.js';
import { dueDays, onDay, type StoredUndertaking } from './undertaking-row.js';
import { standingFulfilments, undertakingsOn } from './undertaking.sql.js';
import type { Undertaking } from './undertaking.model.js';

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
  const [kept, rows] = [
    await keptByUndertaking(transaction, today),
    await transaction.rows<StoredUndertaking>(
      `${undertakingsOn('$3')} WHERE (u.due_rule IS NOT NULL OR u.due_on IS NOT NULL)
         AND ($4::text IS NULL OR $4 = ANY (u.owed_by) OR $4 = ANY (u.owed_to)) ORDER BY u.rank`,
      [...dueDays(span, today), today, party],
    ),
  ];
  return rows
    .flatMap((row) => {
      const own = kept.get(row.id) ?? [];
      const undertaking = onDay(row, own, span, today);
      return periodsBetween(row, span, { today, from, to }, own).map((period) => ({ ...period, undertaking }));
    })
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
}

/** What was kept of all commitments that fall due: a few rows, one for each party and day, instead of many. */
async function keptByUndertaking(transaction: Transaction, today: PlainDate): Promise<ReadonlyMap<string, Kept[]>> {
  const rows = await transaction.rows<Kept & { readonly ids: readonly string[] }>(
    `SELECT f.party, f.due_on AS "dueOn", array_agg(f.undertaking_id) AS ids
     FROM ${standingFulfilments('$1')} AND f.due_on IS NOT NULL GROUP BY f.party, f.due_on`,
    [today],
  );
  const kept = new Map<string, Kept[]>();
  for (const { ids, ...each } of rows) {
    for (const id of ids) {
      const own = kept.get(id);
      if (own) own.push(each);
      else kept.set(id, [each]);
    }
  }
  return kept;
}
