import type { Transaction } from '@iscg/subgraph-kit';
import { parisToday, type Clock, type FiscalYear } from '@iscg/values';
import type { FipdEnvelope, SetFipdEnvelopeInput } from './fipd-envelope.model.js';

const DEFINITION =
  'Montants du FIPD prévus par les plans de financement des postes pour l’exercice, tels qu’ils sont connus au jour du compte : confirmés d’une part, attendus de l’autre.';

/** The envelope of a year and its use, over the posts that the viewer may see, as known on the day the clock tells; null for a viewer of no envelope. */
export async function fipdEnvelope(
  transaction: Transaction,
  clock: Clock,
  fiscalYear: FiscalYear,
): Promise<FipdEnvelope | null> {
  const asOf = parisToday(clock);
  const [row] = await transaction.rows<Omit<FipdEnvelope, 'fiscalYear' | 'definition' | 'asOf'>>(
    `SELECT e.amount, e.source, e.decided_on AS "decidedOn", e.recorded_on AS "recordedOn", coalesce(e.revision, 0) + 1 AS version,
            r.recorded_by AS "recordedBy", planned.confirmed, planned.expected,
            (e.amount - planned.confirmed - planned.expected)::numeric(14,2) AS available
     FROM (
       SELECT CASE WHEN count(a.amount) = count(*) THEN coalesce(sum(a.amount) FILTER (WHERE is_confirmed), 0) END::numeric(14,2) AS confirmed,
              CASE WHEN count(a.amount) = count(*) THEN coalesce(sum(a.amount) FILTER (WHERE NOT is_confirmed), 0) END::numeric(14,2) AS expected
       FROM (
         SELECT DISTINCT ON (post_id) id FROM funding.cofunding_plan
         WHERE fiscal_year = $1 AND recorded_on <= $2::date ORDER BY post_id, revision DESC
       ) plan
       JOIN funding.cofunding_share s ON s.plan_id = plan.id AND s.funder_kind = 'FIPD'
       LEFT JOIN funding.cofunding_amount a ON a.share_id = s.id
       LEFT JOIN funding.cofunding_confirmation f ON f.share_id = s.id AND f.recorded_on <= $2::date
       CROSS JOIN LATERAL (SELECT s.confirmed_on IS NOT NULL OR f.id IS NOT NULL AS is_confirmed) state
     ) planned
     LEFT JOIN LATERAL (
       SELECT * FROM funding.fipd_envelope WHERE fiscal_year = $1 AND recorded_on <= $2::date ORDER BY revision DESC LIMIT 1
     ) e ON true
     LEFT JOIN funding.act_recording r ON r.act_id = e.id
     WHERE EXISTS (SELECT FROM funding.fipd_envelope)`,
    [fiscalYear, asOf],
  );
  return row ? { ...row, fiscalYear, definition: DEFINITION, asOf } : null;
}

/** The version of the envelope of a year: one, and one more for every decision recorded. */
export async function envelopeVersion(transaction: Transaction, fiscalYear: FiscalYear): Promise<number> {
  const [row] = await transaction.rows<{ readonly version: number }>(
    'SELECT coalesce(max(revision), 0)::int + 1 AS version FROM funding.fipd_envelope WHERE fiscal_year = $1',
    [fiscalYear],
  );
  return row?.version ?? 1;
}

/** Adds a decision: the next revision of its year. */
export async function appendEnvelope(
  transaction: Transaction,
  clock: Clock,
  id: string,
  { fiscalYear, amount, source, decidedOn, version }: SetFipdEnvelopeInput,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO funding.fipd_envelope (id, fiscal_year, revision, amount, source, decided_on, recorded_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, fiscalYear, version, amount, source, decidedOn, parisToday(clock)],
  );
}
