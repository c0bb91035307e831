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
      workerId: null,
      personLabel: `Agent exemple ${String(index + 1).padStart(5, '0')}`,
      party,
      state,
    })),
  );
}

export async function insertEnrolments(connection: Queryable, enrolments: readonly InventedEnrolment[]): Promise<void> {
  await connection.query(
    `WITH source AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb)
         AS source (id uuid, "sessionId" uuid, "workerId" uuid, "personLabel" text, party text, state text)
     ), asked AS (
       INSERT INTO training.enrolment (id, session_id, party, state) SELECT id, "sessionId", party, state FROM source
       RETURNING id
     )
     INSERT INTO training.enrolment_person (enrolment_id, worker_id, person_label)
       SELECT id, "workerId", "personLabel" FROM asked JOIN source USING (id)`,
    [JSON.stringify(enrolments)],
  );
  await connection.query(
    `UPDATE training.enrolment_change c SET recorded_at = s.starts_at + CASE WHEN c.state IN ('ATTENDED', 'ABSENT')
         THEN interval '8 hours' ELSE (e.rank - 600) * interval '1 hour' END
       FROM training.enrolment e JOIN training.session s ON s.id = e.session_id
       WHERE e.id = c.enrolment_id`,
  );
}
