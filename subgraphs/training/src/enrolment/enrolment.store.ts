import type { Transaction } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { PartyCount } from './enrolment-counts.js';
import type { Enrolment, EnrolmentChange } from './enrolment.model.js';

const ENROLMENTS = `
  SELECT e.id, e.session_id AS "sessionId", e.party AS "partyCode", ARRAY[e.party] AS parties,
         e.department_code AS "departmentCode", e.state, p.worker_id AS "workerId", p.person_label AS "personLabel"
  FROM training.enrolment e LEFT JOIN training.enrolment_person p ON p.enrolment_id = e.id`;

/** The counts of several sessions by party and state, those the viewer may see. */
export function countsOfSessions(transaction: Transaction, sessionIds: readonly string[]): Promise<PartyCount[]> {
  return transaction.rows<PartyCount>(
    `SELECT session_id AS "sessionId", party, state, number
     FROM training.enrolment_count WHERE session_id = ANY ($1::uuid[])`,
    [[...sessionIds]],
  );
}

/** Who is enrolled in several sessions, those the viewer may see, in the order of asking. */
export function enrolmentsOfSessions(transaction: Transaction, sessionIds: readonly string[]): Promise<Enrolment[]> {
  return transaction.rows<Enrolment>(
    `${ENROLMENTS} WHERE e.session_id = ANY ($1::uuid[]) ORDER BY e.session_id, e.rank`,
    [[...sessionIds]],
  );
}

export function enrolmentsById(transaction: Transaction, ids: readonly string[]): Promise<Enrolment[]> {
  return transaction.rows<Enrolment>(`${ENROLMENTS} WHERE e.id = ANY ($1::uuid[])`, [[...ids]]);
}

/** The states that several enrolments went through, in order. */
export function changesOfEnrolments(transaction: Transaction, ids: readonly string[]): Promise<EnrolmentChange[]> {
  return transaction.rows<EnrolmentChange>(
    `SELECT enrolment_id AS "enrolmentId", ARRAY[party] AS parties, department_code AS "departmentCode", state,
            recorded_at AS "recordedAt"
     FROM training.enrolment_change WHERE enrolment_id = ANY ($1::uuid[]) ORDER BY enrolment_id, number`,
    [[...ids]],
  );
}

/** Asks for a seat: the database confirms it or puts it on the waiting list. */
export async function insertEnrolment(
  transaction: Transaction,
  enrolment: {
    readonly id: string;
    readonly sessionId: string;
    readonly party: Party;
    readonly workerId: string | null;
    readonly personLabel: string | null;
  },
): Promise<void> {
  await transaction.rows('INSERT INTO training.enrolment (id, session_id, party) VALUES ($1, $2, $3)', [
    enrolment.id,
    enrolment.sessionId,
    enrolment.party,
  ]);
  await transaction.rows(
    'INSERT INTO training.enrolment_person (enrolment_id, worker_id, person_label) VALUES ($1, $2, $3)',
    [enrolment.id, enrolment.workerId, enrolment.personLabel],
  );
}

/** Withdraws: the database frees the seat and gives it to the first on the waiting list. */
export async function insertWithdrawal(transaction: Transaction, id: string): Promise<void> {
  await transaction.rows('INSERT INTO training.enrolment_withdrawal (enrolment_id) VALUES ($1)', [id]);
}

/** The enrolments that hold a seat in a session. */
export async function seatHolders(transaction: Transaction, sessionId: string): Promise<string[]> {
  const rows = await transaction.rows<{ id: string }>(
    `SELECT id FROM training.enrolment WHERE session_id = $1 AND state IN ('CONFIRMED', 'ATTENDED', 'ABSENT')`,
    [sessionId],
  );
  return rows.map(({ id }) => id);
}

/** Says of everybody who holds a seat whether they came. */
export async function updateAttendance(
  transaction: Transaction,
  sessionId: string,
  attended: readonly string[],
): Promise<void> {
  await transaction.rows(
    `UPDATE training.enrolment SET state = CASE WHEN id = ANY ($2::uuid[]) THEN 'ATTENDED' ELSE 'ABSENT' END
     WHERE session_id = $1 AND state IN ('CONFIRMED', 'ATTENDED', 'ABSENT')
       AND state <> CASE WHEN id = ANY ($2::uuid[]) THEN 'ATTENDED' ELSE 'ABSENT' END`,
    [sessionId, [...attended]],
  );
}
