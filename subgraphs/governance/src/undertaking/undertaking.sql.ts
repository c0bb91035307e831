/** What was kept until a day, what was withdrawn left out. */
export const standingFulfilments = (day: string) => `
  governance.fulfilment f WHERE f.occurred_on <= ${day}::date
    AND NOT EXISTS (SELECT FROM governance.fulfilment_withdrawal w WHERE w.fulfilment_id = f.id)`;

const KEPT = 'ARRAY[f.party, f.due_on::text]';

/** What was kept of the commitment `u`: for a few commitments. */
export const keptUntil = (day: string) =>
  `array(SELECT ${KEPT} FROM ${standingFulfilments(day)} AND f.undertaking_id = u.id) AS kept`;

/**
 * Every commitment with its next due day: $1 for what falls due with the term, $2 with the fiscal year, and the day that
 * the board set as long as nobody kept it until a day.
 */
export const undertakingsOn = (day: string) => `
  SELECT u.id, u.rank, u.number, u.article, u.resolution_id AS "resolutionId", u.due_on AS "dueOn",
         CASE WHEN u.resolution_id IS NULL THEN 'CONVENTION' ELSE 'BOARD' END AS origin, u.words, u.owed_by AS "owedByCodes", u.owed_to AS "owedToCodes", u.recurrence,
         u.severally, u.due_rule IS NOT DISTINCT FROM 'FISCAL_YEAR_END' AS "keptByFacts", u.due_rule AS "dueRule",
         CASE u.due_rule WHEN 'TERM_END' THEN $1::date WHEN 'FISCAL_YEAR_END' THEN $2::date
           ELSE (SELECT u.due_on WHERE NOT EXISTS (SELECT FROM ${standingFulfilments(day)} AND f.undertaking_id = u.id)) END AS "nextDueOn"
  FROM governance.undertaking u`;
