import type { Queryable } from '@iscg/subgraph-kit';

/** Sessions that begin from this day on have not been evaluated yet: their codes are still to be drawn. */
const EVALUATED_BEFORE = '2026-10-01';

/** Who attended a session, and by lot whether they answered, what they gave and whether they wrote. */
const ATTENDED = `
  SELECT e.*, s.host_party, ('x' || substr(md5(e.id::text), 1, 4))::bit(16)::int % 100 AS lot,
         ('x' || substr(md5(e.id::text), 5, 4))::bit(16)::int % 10 < 7 AS answers,
         ('x' || substr(md5(e.id::text), 9, 4))::bit(16)::int % 15 AS words
  FROM training.enrolment e JOIN training.session s ON s.id = e.session_id
  WHERE e.state = 'ATTENDED' AND s.starts_at < '${EVALUATED_BEFORE}'`;

/** Invented answers of most persons who attended, mostly satisfied, and comments of a third of them. */
export async function loadEvaluations(connection: Queryable): Promise<void> {
  await connection.query(`
    INSERT INTO training.evaluation_code (digest, session_id, party, used)
      SELECT encode(sha256(convert_to(id::text, 'UTF8')), 'hex'), session_id, party, answers FROM (${ATTENDED}) e`);
  await connection.query(`
    INSERT INTO training.evaluation (id, session_id, party, department_code, score)
      SELECT overlay(id::text placing 'e1' from 21 for 2)::uuid, session_id, party, department_code,
             CASE WHEN lot < 4 THEN 2 WHEN lot < 20 THEN 3 WHEN lot < 60 THEN 4 ELSE 5 END
      FROM (${ATTENDED}) e WHERE answers`);
  await connection.query(`
    INSERT INTO training.evaluation_comment (id, session_id, department_code, host_party, comment)
      SELECT overlay(id::text placing 'e2' from 21 for 2)::uuid, session_id, department_code, host_party,
             (ARRAY['Très utile, des cas concrets (exemple).', 'Un peu court (exemple).', 'À proposer à toute l’unité (exemple).',
                    'Salle trop petite (exemple).', 'Échanges riches avec l’intervenante (exemple).'])[1 + words % 5]
      FROM (${ATTENDED}) e WHERE words < 5`);
}
