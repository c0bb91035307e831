import type { Transaction } from '@iscg/subgraph-kit';
import { parisToday, type Clock, type PlainDate } from '@iscg/values';
import type { SessionState } from '../session/index.js';
import { onboardingStatus } from './onboarding-status.js';
import type { Onboarding } from './onboarding.model.js';

interface StoredOnboarding extends Omit<Onboarding, 'status' | 'session'> {
  readonly attendedOn: PlainDate | null;
  readonly sessionLastDay: PlainDate | null;
  readonly sessionState: SessionState | null;
}

/** The onboarding of several social workers, those the viewer may see, on the day the clock tells. */
export async function onboardingsOfWorkers(
  transaction: Transaction,
  clock: Clock,
  workerIds: readonly string[],
): Promise<Onboarding[]> {
  const rows = await transaction.rows<StoredOnboarding>(
    `SELECT worker_id AS "workerId", due_on::text AS "dueOn", attended_on::text AS "attendedOn", session_id AS "sessionId",
            session_last_day::text AS "sessionLastDay", session_state AS "sessionState",
            competent_parties AS "competentParties", department_code AS "departmentCode"
     FROM training.onboarding WHERE worker_id = ANY ($1::uuid[])`,
    [[...workerIds]],
  );
  return rows.map((row) => onDay(row, parisToday(clock)));
}

function onDay(
  { attendedOn, sessionLastDay: lastDay, sessionState: state, ...row }: StoredOnboarding,
  today: PlainDate,
): Onboarding {
  const booked = lastDay && state ? { lastDay, state } : null;
  return { ...row, status: onboardingStatus({ dueOn: row.dueOn, attendedOn, booked }, today) };
}
