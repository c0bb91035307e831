import type { Transaction } from '@iscg/subgraph-kit';
import type { SessionAnswers } from './disclosure.js';

/** The answers on every session by party, those the viewer may count. */
export function answersBySession(transaction: Transaction): Promise<SessionAnswers[]> {
  return transaction.rows<SessionAnswers>(
    `SELECT r.session_id AS "sessionId", r.party, r.department_code AS "departmentCode", p.id AS "programmeId", p.audience,
            extract(year FROM s.starts_at AT TIME ZONE 'Europe/Paris')::int AS year, r.answers, r.score
     FROM (SELECT session_id, party, department_code, count(*)::int AS answers, sum(score)::int AS score
           FROM training.evaluation GROUP BY 1, 2, 3) r
       JOIN training.session s ON s.id = r.session_id JOIN training.programme p ON p.id = s.programme_id`,
  );
}
