import type { Party } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';

/** How many codes of a party may still be drawn in a session: one a person who attended. */
export interface CodesToDraw {
  readonly party: Party;
  readonly codes: number;
}

/** What was written about a session, those the viewer may read. */
export interface SessionComments {
  readonly sessionId: string;
  readonly hostPartyCode: Party;
  readonly departmentCode: string;
  readonly comments: string[];
}

export function codesToDraw(transaction: Transaction, sessionId: string): Promise<CodesToDraw[]> {
  return transaction.rows<CodesToDraw>(
    `SELECT c.party, (c.number - (SELECT count(*) FROM training.evaluation_code d
                                  WHERE d.session_id = c.session_id AND d.party = c.party))::int AS codes
     FROM training.enrolment_count c WHERE c.session_id = $1 AND c.state = 'ATTENDED' ORDER BY c.party`,
    [sessionId],
  );
}

export async function insertCode(
  transaction: Transaction,
  digest: string,
  sessionId: string,
  party: Party,
): Promise<void> {
  await transaction.rows('INSERT INTO training.evaluation_code (digest, session_id, party) VALUES ($1, $2, $3)', [
    digest,
    sessionId,
    party,
  ]);
}

/** Records an answer; the database uses up the code and keeps no link to it. */
export async function insertEvaluation(
  transaction: Transaction,
  answer: { readonly digest: string; readonly score: number; readonly comment: string | null },
): Promise<void> {
  await transaction.rows('INSERT INTO training.evaluation (code_digest, score, comment) VALUES ($1, $2, $3)', [
    answer.digest,
    answer.score,
    answer.comment,
  ]);
}

/** What was written about several sessions, in the order of random ids. */
export function commentsOfSessions(
  transaction: Transaction,
  sessionIds: readonly string[],
): Promise<SessionComments[]> {
  return transaction.rows<SessionComments>(
    `SELECT c.session_id AS "sessionId", c.host_party AS "hostPartyCode",
            c.department_code AS "departmentCode", array_agg(c.comment ORDER BY c.id) AS comments
     FROM training.evaluation_comment c WHERE c.session_id = ANY ($1::uuid[]) GROUP BY 1, 2, 3`,
    [[...sessionIds]],
  );
}
