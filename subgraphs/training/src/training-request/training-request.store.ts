import { connection, decodeInstantCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import { parseDepartmentCode } from '@iscg/values';
import type { AskedCount } from '../asking/index.js';
import type { TrainingRequestsArgs } from './training-request.args.js';
import type { TrainingRequest, TrainingRequestState } from './training-request.model.js';

const LIST = 'trainingRequests';

const REQUESTS = `
  SELECT r.id, r.party AS "partyCode", r.audience, r.persons, r.first_day AS "from", r.last_day AS "to",
         r.department_code AS "departmentCode", r.message, r.requested_at AS "requestedAt", r.state,
         coalesce(a.answered_at, w.withdrawn_at) AS "answeredAt", a.session_id AS "sessionId", a.reason
  FROM training.training_request r
    LEFT JOIN training.training_request_answer a ON a.request_id = r.id
    LEFT JOIN training.training_request_withdrawal w ON w.request_id = r.id`;

/** $1 states, $2 party, $3 département. */
const FILTER = `
  ($1::text[] IS NULL OR r.state = ANY ($1)) AND ($2::text IS NULL OR r.party = $2)
  AND ($3::text IS NULL OR r.department_code = $3)`;

/** What a new request says. */
export type NewTrainingRequest = Omit<
  TrainingRequest,
  'party' | 'state' | 'answeredAt' | 'session' | 'sessionId' | 'reason'
>;

/** How many requests of a party are in a state. */
export type RequestCount = AskedCount<TrainingRequestState>;

/** The requests that the viewer may see, the latest first; one statement, which counts on an empty page too. */
export async function trainingRequestPage(
  transaction: Transaction,
  { state, party, departmentCode, first, after }: TrainingRequestsArgs,
): Promise<Connection<TrainingRequest>> {
  const size = pageSize(first);
  const position = decodeInstantCursor(LIST, after);
  const rows = await transaction.rows<TrainingRequest & { total: number }>(
    `WITH page AS (
       ${REQUESTS} WHERE ${FILTER} AND ($4::timestamptz IS NULL OR (r.requested_at, r.id) < ($4::timestamptz, $5::uuid))
       ORDER BY r.requested_at DESC, r.id DESC LIMIT $6
     )
     SELECT counted.total, page.*
     FROM (SELECT count(*)::int AS total FROM training.training_request r WHERE ${FILTER}) AS counted LEFT JOIN page ON true
     ORDER BY page."requestedAt" DESC, page.id DESC`,
    [
      state && state.length > 0 ? state : null,
      party ?? null,
      departmentCode === undefined || departmentCode === null ? null : parseDepartmentCode(departmentCode),
      position?.instant ?? null,
      position?.id ?? null,
      size + 1,
    ],
  );
  return connection({
    list: LIST,
    rows: rows.filter((row) => row.id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: (row) => [row.requestedAt.toISOString(), row.id],
  });
}

export function trainingRequestsById(transaction: Transaction, ids: readonly string[]): Promise<TrainingRequest[]> {
  return transaction.rows<TrainingRequest>(`${REQUESTS} WHERE r.id = ANY ($1::uuid[])`, [[...ids]]);
}

/** The counts by party, département and state, those the viewer may see. */
export function requestCounts(transaction: Transaction): Promise<RequestCount[]> {
  return transaction.rows<RequestCount>(
    `SELECT party, department_code AS "departmentCode", state, number FROM training.training_request_count`,
  );
}

export async function insertRequest(transaction: Transaction, request: NewTrainingRequest): Promise<void> {
  await transaction.rows(
    `INSERT INTO training.training_request
       (id, party, audience, persons, first_day, last_day, department_code, message, requested_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      request.id,
      request.partyCode,
      request.audience,
      request.persons,
      request.from,
      request.to,
      request.departmentCode,
      request.message,
      request.requestedAt,
    ],
  );
}

/** Answers with a session, or refuses for a reason. */
export async function insertAnswer(
  transaction: Transaction,
  answer: { readonly id: string; readonly sessionId: string | null; readonly reason: string | null; readonly at: Date },
): Promise<void> {
  await transaction.rows(
    'INSERT INTO training.training_request_answer (request_id, session_id, reason, answered_at) VALUES ($1, $2, $3, $4)',
    [answer.id, answer.sessionId, answer.reason, answer.at],
  );
}

export async function insertRequestWithdrawal(transaction: Transaction, id: string, at: Date): Promise<void> {
  await transaction.rows(
    'INSERT INTO training.training_request_withdrawal (request_id, withdrawn_at) VALUES ($1, $2)',
    [id, at],
  );
}
