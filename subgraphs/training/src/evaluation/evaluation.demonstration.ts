import type { Queryable } from '@iscg/subgraph-kit';

/** Invented answers of most persons who attended, mostly satisfied, and comments of a third of them. */
export async function loadEvaluations(connection: Queryable): Promise<void> {
  await connection.query(`
    INSERT INTO training.evaluation (id, session_id, party, department_code, score)
      SELECT overlay(id::text placing 'e1' from 21 for 2)::uuid, session_id, party, department_code,
             CASE WHEN lot < 4 THEN 2 WHEN lot < 20 THEN 3 WHEN lot < 60 THEN 4 ELSE 5 END
      FROM (SELECT *, ('x' || substr(md5(id::text), 1, 4))::bit(16)::int % 100 AS lot,
                   ('x' || substr(md5(id::text), 5, 4))::bit(16)::int % 10 AS answers
            FROM training.enrolment WHERE state = 'ATTENDED') e
      WHERE answers < 7`);
  await connection.query(`
    INSERT INTO training.evaluation_comment (id, session_id, department_code, host_party, comment)
      SELECT overlay(e.id::text placing 'e2' from 21 for 2)::uuid, s.id, s.department_code, s.host_party,
             (ARRAY['Très utile, des cas concrets (exemple).', 'Un peu court (exemple).', 'À proposer à toute l’unité (exemple).',
                    'Salle trop petite (exemple).', 'Échanges riches avec l’intervenante (exemple).'])[1 + lot % 5]
      FROM (SELECT *, ('x' || substr(md5(id::text), 9, 4))::bit(16)::int % 15 AS lot FROM training.enrolment
            WHERE state = 'ATTENDED') e
      JOIN training.session s ON s.id = e.session_id WHERE lot < 5`);
}
