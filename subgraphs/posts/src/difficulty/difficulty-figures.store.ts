import type { Transaction } from '@iscg/subgraph-kit';
import type { CountedPeriod, KindCount, StandingCount } from './difficulty-figures.js';
import { DIFFICULTIES_AS_OF } from './difficulty-standing.sql.js';

/** Counts by kind of the reports of a period: of what the viewer may count, the rows themselves unseen. */
export function kindCounts(transaction: Transaction, { from, to, asOf }: CountedPeriod): Promise<KindCount[]> {
  return transaction.rows<KindCount>(
    `SELECT kind, department_code AS "departmentCode", competent_parties AS "competentParties", count(*)::int AS difficulties
     FROM posts.difficulty_count
     WHERE reported_on <= least($1::date, $3::date) AND ($2::date IS NULL OR reported_on >= $2)
     GROUP BY kind, department_code, competent_parties`,
    [asOf, from, to],
  );
}

/** Counts by state and severity of the reports of a period that the viewer may see, with the days they took to settle. */
export function standingCounts(transaction: Transaction, { from, to, asOf }: CountedPeriod): Promise<StandingCount[]> {
  return transaction.rows<StandingCount>(
    `SELECT d.state, d.severity, d.department_code AS "departmentCode", d.competent_parties AS "competentParties",
            count(*)::int AS difficulties, count(*) FILTER (WHERE EXISTS (
              SELECT 1 FROM posts.difficulty_step
              WHERE difficulty_id = d.id AND kind = 'REOPENED' AND occurred_on <= $1::date))::int AS reopened,
            coalesce(json_agg(d.last_step_on - d.reported_on) FILTER (WHERE d.state = 'SETTLED'), '[]') AS days
     FROM (${DIFFICULTIES_AS_OF}) d
     WHERE d.reported_on <= $3::date AND ($2::date IS NULL OR d.reported_on >= $2)
     GROUP BY d.state, d.severity, d.department_code, d.competent_parties`,
    [asOf, from, to],
  );
}
