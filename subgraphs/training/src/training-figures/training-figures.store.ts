import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { ONBOARDING_STATUS } from '../onboarding/index.js';
import type { AttendanceCount, OnboardingCount, SessionCount, TrainingCounts } from './training-counts.js';

/** Sessions `s` that took or take place and begin in the year $1; in any year when it is null. */
const IN_YEAR = `
  s.state IN ('OPEN', 'HELD')
  AND ($1::int IS NULL
       OR s.starts_at >= make_date($1, 1, 1)::timestamp AT TIME ZONE 'Europe/Paris'
          AND s.starts_at < make_date($1 + 1, 1, 1)::timestamp AT TIME ZONE 'Europe/Paris')`;

/** What there is to count on a day, of a year or of all, within what the viewer may see. */
export async function trainingCounts(
  transaction: Transaction,
  today: PlainDate,
  year: number | null,
): Promise<TrainingCounts> {
  const [sessions, attendances, onboardings] = await Promise.all([
    sessionCounts(transaction, today, year),
    attendanceCounts(transaction, year),
    onboardingCounts(transaction, today),
  ]);
  return { sessions, attendances, onboardings };
}

function sessionCounts(transaction: Transaction, today: PlainDate, year: number | null): Promise<SessionCount[]> {
  return transaction.rows<SessionCount>(
    `SELECT s.visible_to AS "visibleTo", s.department_code AS "departmentCode", count(*)::int AS sessions,
            (count(*) FILTER (WHERE s.state = 'OPEN'
               AND s.starts_at >= $2::date::timestamp AT TIME ZONE 'Europe/Paris'))::int AS upcoming
     FROM training.session s WHERE ${IN_YEAR} GROUP BY s.visible_to, s.department_code`,
    [year, today],
  );
}

function attendanceCounts(transaction: Transaction, year: number | null): Promise<AttendanceCount[]> {
  return transaction.rows<AttendanceCount>(
    `SELECT c.party, c.department_code AS "departmentCode", sum(c.number)::int AS attended
     FROM training.enrolment_count c JOIN training.session s ON s.id = c.session_id
     WHERE c.state = 'ATTENDED' AND ${IN_YEAR} GROUP BY c.party, c.department_code`,
    [year],
  );
}

function onboardingCounts(transaction: Transaction, today: PlainDate): Promise<OnboardingCount[]> {
  return transaction.rows<OnboardingCount>(
    `SELECT competent_parties AS "competentParties", department_code AS "departmentCode",
            (count(*) FILTER (WHERE status = 'OVERDUE'))::int AS overdue, (count(*) FILTER (WHERE status = 'DUE'))::int AS due
     FROM (SELECT o.*, ${ONBOARDING_STATUS} AS status FROM training.onboarding o) onboarding
     GROUP BY competent_parties, department_code`,
    [today],
  );
}
