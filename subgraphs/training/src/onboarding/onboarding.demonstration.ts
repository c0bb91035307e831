import { demonstrationId, type DemonstrationWorld } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';
import { insertEnrolments } from '../enrolment/index.js';
import { inventCalendar } from '../session/index.js';
import { inventOnboarding, type InventedOnboarding } from './course.demonstration.js';

/** The invented onboarding of every worker, with the enrolments in onboarding sessions. */
export async function loadOnboarding(connection: Queryable, world: DemonstrationWorld): Promise<void> {
  const onboardings = inventOnboarding(world, inventCalendar());
  await connection.query(
    `INSERT INTO training.onboarding (worker_id, due_on, attended_on, session_id, session_last_day, session_state,
                                      competent_parties, department_code)
       SELECT source."workerId", source."dueOn", source."attendedOn", s.id, s.last_day, s.state,
              string_to_array(source.parties, ','), source."departmentCode"
       FROM jsonb_to_recordset($1::jsonb)
         AS source ("workerId" uuid, "dueOn" date, "attendedOn" date, "sessionId" uuid, parties text, "departmentCode" text)
       LEFT JOIN training.session s ON s.id = source."sessionId"`,
    [
      JSON.stringify(
        onboardings.map(({ session, competentParties, ...person }) => ({
          ...person,
          sessionId: session?.id ?? null,
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
