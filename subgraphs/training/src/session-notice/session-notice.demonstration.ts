import type { Queryable } from '@iscg/subgraph-kit';

/** Invented notices: of every cancelled session to its host, of the last ones cancelled, and of one that moved. */
export async function loadSessionNotices(connection: Queryable): Promise<void> {
  await connection.query(`
    INSERT INTO training.session_notice (id, session_id, department_code, party, kind, persons, reason, recorded_at)
      SELECT overlay(id::text placing 'd1' from 21 for 2)::uuid, id, department_code, host_party, 'CANCELLED', 4,
             cancellation_reason, starts_at - interval '9 days'
      FROM training.session WHERE state = 'CANCELLED' AND host_party <> 'ANISCG';
    INSERT INTO training.session_notice (id, session_id, department_code, party, kind, persons, recorded_at)
      SELECT overlay(id::text placing 'd2' from 21 for 2)::uuid, id, department_code, host_party, 'MOVED', 6,
             timestamptz '2026-11-02T08:00Z' + row_number() OVER (ORDER BY starts_at, id) * interval '1 hour'
      FROM (SELECT DISTINCT ON (host_party) * FROM training.session
            WHERE state = 'OPEN' AND host_party <> 'ANISCG' ORDER BY host_party, starts_at, id) s`);
}
