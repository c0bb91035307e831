import { demonstrationId, type DemonstrationWorld } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';
import { insertEnrolments } from '../enrolment/index.js';
import { inventCalendar } from '../session/index.js';
import { inventOnboarding, type InventedOnboarding } from './course.demonstration.js';

/** The invented onboarding of every worker, with the enrolments in onboarding sessions. */
export async function loadOnboarding(connection: Queryable, world: DemonstrationWorld): Promise<void> {
  const onboardings = inventOnboarding(world, inventCalendar());
  await connection.query(
    `INSERT INTO training.onboarding (worker_id, assigned_on, due_on, attended_on, attended_before, competent_parties,
                                      department_code)
       SELECT "workerId", "assignedOn", "dueOn", "attendedBefore", "attendedBefore", string_to_array(parties, ','),
              "departmentCode"
       FROM jsonb_to_recordset($1::jsonb)
         AS source ("workerId" uuid, "assignedOn" date, "dueOn" date, "attendedBefore" date, parties text, "departmentCode" text)`,
    [
      JSON.stringify(
        onboardings.map(({ session, competentParties, ...person }) => ({
          ...person,
          attendedBefore: session ? null : person.attendedOn,
          parties: competentParties.join(','),
        })),
      ),
    ],
  );
  await insertEnrolments(connection, onboardings.flatMap(enrolmentOf));
}

function enrolmentOf({ session, outcome, workerId, competentParties: [party] }: InventedOnboarding, index: number) {
  if (!session || !outcome || !party) return [];
  return {
    id: demonstrationId('onboarding-enrolment', index),
    sessionId: session.id,
    workerId,
    personLabel: null,
    party,
    state: outcome,
  };
}
