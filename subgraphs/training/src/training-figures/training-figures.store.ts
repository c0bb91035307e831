import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { ONBOARDING_STATUS } from '../onboarding/index.js';
import { GROUPS, IN_YEAR, SELECTED } from './dimension.sql.js';
import type { TrainingDimension } from './dimension.js';
import type { ReachedCount } from './reached.js';
import type { AttendanceCount, OnboardingCount, SessionCount, TrainingCounts } from './training-counts.js';
import type { TrainingSelection } from './training-figures.model.js';

/** What there is to count on a day, of a selection, within what the viewer may see. */
export async function trainingCounts(
  transaction: Transaction,
  today: PlainDate,
  selection: TrainingSelection,
): Promise<TrainingCounts> {
  const [sessions, attendances, onboardings] = await Promise.all([
    sessionCounts(transaction, today, selection),
    attendanceCounts(transaction, selection),
    onboardingCounts(transaction, today),
  ]);
  return { sessions, attendances, onboardings };
}

/** Persons who came to the sessions of a selection, by group, party and département. */
export function reachedCounts(
  transaction: Transaction,
  by: TrainingDimension,
  selection: TrainingSelection,
): Promise<ReachedCount[]> {
  const { key, label } = GROUPS[by];
  return transaction.rows<ReachedCount>(
    `SELECT ${key} AS key, ${label} AS label, r.party, r.department_code AS "departmentCode", sum(r.number)::int AS reached
     FROM training.enrolment_count r JOIN training.session s ON s.id = r.session_id
       JOIN training.programme p ON p.id = s.programme_id
     WHERE r.state = 'ATTENDED' AND r.number > 0 AND s.state IN ('OPEN', 'HELD') AND ${SELECTED} GROUP BY 1, 2, 3, 4`,
    valuesOf(selection),
  );
}

function sessionCounts(
  transaction: Transaction,
  today: PlainDate,
  { year, audience, departmentCode }: TrainingSelection,
): Promise<SessionCount[]> {
  return transaction.rows<SessionCount>(
    `SELECT s.visible_to AS "visibleTo", s.department_code AS "departmentCode", count(*)::int AS sessions,
            (count(*) FILTER (WHERE s.state = 'OPEN'
               AND s.starts_at >= $2::date::timestamp AT TIME ZONE 'Europe/Paris'))::int AS upcoming
     FROM training.session s
     WHERE s.state IN ('OPEN', 'HELD') AND ${IN_YEAR} AND ($4::text IS NULL OR s.department_code = $4)
       AND ($3::text IS NULL OR EXISTS (SELECT FROM training.programme p WHERE p.id = s.programme_id AND p.audience = $3))
     GROUP BY s.visible_to, s.department_code`,
    [year, today, audience, departmentCode],
  );
}

function attendanceCounts(transaction: Transaction, selection: TrainingSelection): Promise<AttendanceCount[]> {
  return transaction.rows<AttendanceCount>(
    `SELECT r.party, r.department_code AS "departmentCode", sum(r.number)::int AS attended
     FROM training.enrolment_count r JOIN training.session s ON s.id = r.session_id
       JOIN training.programme p ON p.id = s.programme_id
     WHERE r.state = 'ATTENDED' AND s.state IN ('OPEN', 'HELD') AND ${SELECTED} GROUP BY r.party, r.department_code`,
    valuesOf(selection),
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

function valuesOf({ year, audience, party, departmentCode }: TrainingSelection): unknown[] {
  return [year, audience, party, departmentCode];
}
