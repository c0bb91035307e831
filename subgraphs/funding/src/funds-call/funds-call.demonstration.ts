import type { Queryable } from '@iscg/subgraph-kit';

/** An invented mistake: the rest of the police prefecture's 2026 called twice over, and taken back the next day. */
export async function loadFundsCalls(connection: Queryable): Promise<void> {
  await connection.query(`
    WITH mistaken AS (
      INSERT INTO funding.funds_call (id, line_id, funder_code, amount, called_on, due_on, reference, recorded_at)
        SELECT overlay(id::text placing 'c2' from 21 for 2)::uuid, id, funder_code, 5000, '2026-09-15', '2026-10-15', 'APPEL-PP-2026-BIS', '2026-09-15T07:00:00Z'
        FROM funding.subsidy_line WHERE funder_code = 'PP' AND fiscal_year = 2026
      RETURNING id, line_id, funder_code
    )
    INSERT INTO funding.funds_call_withdrawal (id, call_id, line_id, funder_code, withdrawn_on, reason, recorded_at)
      SELECT overlay(line_id::text placing 'c3' from 21 for 2)::uuid, id, line_id, funder_code, '2026-09-16',
             'Appel adressé au mauvais service financier (exemple inventé).', '2026-09-16T07:00:00Z'
      FROM mistaken`);
}
