import type { Party } from '@iscg/access';
import { createRandom, demonstrationId } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';
import { inventCalendar } from '../session/index.js';
import type { EnrolmentState } from './enrolment-counts.model.js';
import { inventAttendance } from './attendance.demonstration.js';

const SEED = 20_210_105;

/** One invented enrolment: of a social worker of the demonstration, or of a person named by a label. */
interface InventedEnrolment {
  readonly id: string;
  readonly sessionId: string;
  readonly departmentCode: string;
  readonly workerId: string | null;
  readonly personLabel: string | null;
  readonly party: Party;
  readonly state: EnrolmentState;
}

/** Invented enrolments of every session but onboarding, whose persons are the new social workers. */
export async function loadEnrolments(connection: Queryable): Promise<void> {
  const random = createRandom(SEED);
  const sessions = inventCalendar().filter(({ kind }) => kind !== 'ONBOARDING');
  const persons = sessions.flatMap((session) =>
    inventAttendance(session, random).map((person) => ({ session, ...person })),
  );
  await insertEnrolments(
    connection,
    persons.map(({ session, party, state }, index) => ({
      id: demonstrationId('enrolment', index),
      sessionId: session.id,
      departmentCode: session.departmentCode,
      workerId: null,
      personLabel: `Agent exemple ${String(index + 1).padStart(5, '0')}`,
      party,
      state,
    })),
  );
}

export async function insertEnrolments(connection: Queryable, enrolments: readonly InventedEnrolment[]): Promise<void> {
  await connection.query(
    `INSERT INTO training.enrolment (id, session_id, department_code, worker_id, person_label, party, state)
       SELECT id, "sessionId", "departmentCode", "workerId", "personLabel", party, state
       FROM jsonb_to_recordset($1::jsonb)
         AS source (id uuid, "sessionId" uuid, "departmentCode" text, "workerId" uuid, "personLabel" text, party text, state text)`,
    [JSON.stringify(enrolments)],
  );
}
