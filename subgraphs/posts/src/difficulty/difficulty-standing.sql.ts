import { STATE_AFTER } from './difficulty-life.js';

const CASES = Object.entries(STATE_AFTER).map(([kind, state]) => `WHEN '${kind}' THEN '${state}'`);

/**
 * The difficulties reported by the day $1 with their state, the one that the last step on or before that day put them
 * in. PostgreSQL keeps the last step of all with the row; only where it comes after the day are the steps looked at.
 * Their days never go back, so the last step of a day is the one of the highest rank.
 */
export const DIFFICULTIES_AS_OF = `
  SELECT d.id, d.post_id, d.kind, d.severity, d.reported_on, d.reporter_party, d.recorded_at, d.competent_parties,
         d.department_code,
         CASE CASE WHEN d.latest_on <= $1::date THEN d.latest_kind ELSE step.kind END ${CASES.join(' ')} ELSE 'REPORTED' END AS state,
         CASE WHEN d.latest_on <= $1::date THEN d.latest_on ELSE coalesce(step.occurred_on, d.reported_on) END AS last_step_on
  FROM posts.difficulty d LEFT JOIN LATERAL (
    SELECT kind, occurred_on FROM posts.difficulty_step
    WHERE d.latest_on > $1::date AND difficulty_id = d.id AND occurred_on <= $1::date ORDER BY sequence DESC LIMIT 1
  ) step ON true
  WHERE d.reported_on <= $1::date`;

/** The first day of the state: that of the first step after the last end, or of the end itself. */
const STATE_SINCE = `
  CASE d.state WHEN 'REPORTED' THEN d.reported_on WHEN 'MEDIATION' THEN (
    SELECT min(occurred_on) FROM posts.difficulty_step WHERE difficulty_id = d.id AND sequence > coalesce((
      SELECT max(sequence) FROM posts.difficulty_step
      WHERE difficulty_id = d.id AND occurred_on <= $1::date AND kind IN ('SETTLED', 'UNRESOLVED')), 0)
  ) ELSE d.last_step_on END`;

/** What is selected of a difficulty `d` as of the day $1. */
export const DIFFICULTY_COLUMNS = `
  d.id, d.post_id AS "postId", d.kind, d.severity, d.reported_on::text AS "reportedOn",
  d.reporter_party AS "reporterParty", d.recorded_at AS "recordedAt",
  d.competent_parties AS "competentParties", d.department_code AS "departmentCode",
  (SELECT narrative FROM posts.difficulty_narrative WHERE difficulty_id = d.id) AS narrative,
  d.state, (${STATE_SINCE})::text AS "stateSince", d.last_step_on::text AS "lastStepOn",
  (SELECT count(*)::int FROM posts.difficulty_step
   WHERE difficulty_id = d.id AND occurred_on <= $1::date AND kind = 'REOPENED') AS reopenings,
  CASE d.state WHEN 'SETTLED' THEN d.last_step_on - d.reported_on END AS "daysToSettle",
  $1::date::text AS "asOf",
  (SELECT count(*)::int + 1 FROM posts.difficulty_step WHERE difficulty_id = d.id) AS version`;
