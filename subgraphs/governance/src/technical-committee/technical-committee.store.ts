import {
  connection,
  decodeCursor,
  pageSize,
  type Connection,
  type PageArgs,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, type Clock, type PlainDate } from '@iscg/values';
import { ROLES } from './technical-committee.enums.js';
import type { CommitteeAttendee, CommitteeDecision, TechnicalCommitteeMeeting } from './technical-committee.model.js';

const LIST = 'technicalCommitteeMeetings';
const LATEST_FIRST = 'ORDER BY m.meets_on DESC, m.id DESC';

/** Meetings called by the day $1, with the state of that day: what was recorded of a later day is not yet. */
const MEETINGS = (from: string) => `
  SELECT m.id, m.meets_on AS "meetsOn", m.convened_on AS "convenedOn", m.place, d.state, m.version,
         CASE d.state WHEN 'HELD' THEN m.meets_on END AS "heldOn",
         CASE d.state WHEN 'CANCELLED' THEN m.cancelled_on END AS "cancelledOn",
         CASE d.state WHEN 'CANCELLED' THEN m.cancellation_reason END AS "cancellationReason",
         array(SELECT role FROM unnest('{${ROLES.join(',')}}'::text[]) WITH ORDINALITY AS seat (role, place)
               WHERE NOT EXISTS (SELECT 1 FROM governance.committee_attendee a WHERE a.meeting_id = m.id
                                 AND a.revision = m.attendance_revision AND a.role = seat.role)
               ORDER BY place) AS "missingRoles"
  FROM ${from} CROSS JOIN LATERAL (
    SELECT CASE WHEN m.state = 'CANCELLED' AND m.cancelled_on <= $1::date THEN 'CANCELLED'
                WHEN m.state = 'HELD' AND m.meets_on <= $1::date THEN 'HELD' ELSE 'CONVENED' END AS state
  ) d`;

/** Meetings called so far, the latest day first. */
export async function committeeMeetingPage(
  transaction: Transaction,
  clock: Clock,
  { first, after }: PageArgs,
): Promise<Connection<TechnicalCommitteeMeeting>> {
  const size = pageSize(first);
  const position = decodeCursor(LIST, 2, after);
  const today = parisToday(clock);
  const page = `(SELECT * FROM governance.committee_meeting m WHERE m.convened_on <= $1::date
    AND ($2::date IS NULL OR (m.meets_on, m.id) < ($2::date, $3::uuid)) ${LATEST_FIRST} LIMIT $4) m`;
  const rows = await transaction.rows<TechnicalCommitteeMeeting>(`${MEETINGS(page)} ${LATEST_FIRST}`, [
    today,
    position?.[0] ?? null,
    position?.[1] ?? null,
    size + 1,
  ]);
  const [count] = await transaction.rows<{ total: number }>(
    'SELECT count(*)::int AS total FROM governance.committee_meeting WHERE convened_on <= $1::date',
    [today],
  );
  return connection({
    list: LIST,
    rows,
    size,
    totalCount: count?.total ?? 0,
    positionOf: ({ meetsOn, id }) => [meetsOn, id],
  });
}

export function committeeMeetingsById(
  transaction: Transaction,
  today: PlainDate,
  ids: readonly string[],
): Promise<TechnicalCommitteeMeeting[]> {
  return transaction.rows<TechnicalCommitteeMeeting>(
    `${MEETINGS('governance.committee_meeting m')} WHERE m.convened_on <= $1::date AND m.id = ANY ($2::uuid[])`,
    [today, [...ids]],
  );
}

/** Who attended several meetings, in the order of article 4. */
export function attendeesOf(transaction: Transaction, meetingIds: readonly string[]): Promise<CommitteeAttendee[]> {
  return transaction.rows<CommitteeAttendee>(
    `SELECT a.meeting_id AS "meetingId", a.role, a.office, a.representative
     FROM governance.committee_attendee a
       JOIN governance.committee_meeting m ON m.id = a.meeting_id AND m.attendance_revision = a.revision
     WHERE m.id = ANY ($1::uuid[])
     ORDER BY m.id, array_position('{${ROLES.join(',')}}'::text[], a.role), a.rank`,
    [[...meetingIds]],
  );
}

/** What several meetings decided, in their order. */
export function decisionsOf(transaction: Transaction, meetingIds: readonly string[]): Promise<CommitteeDecision[]> {
  return transaction.rows<CommitteeDecision>(
    `SELECT meeting_id AS "meetingId", number, text FROM governance.committee_decision
     WHERE meeting_id = ANY ($1::uuid[]) ORDER BY meeting_id, number`,
    [[...meetingIds]],
  );
}
