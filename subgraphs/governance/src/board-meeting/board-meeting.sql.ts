/** Where a meeting `m` stands on the day $1: what was recorded of a later day is not yet. */
export const STATE_ON_DAY = `
  CASE WHEN m.state = 'CANCELLED' AND m.cancelled_on <= $1::date THEN 'CANCELLED'
       WHEN m.state = 'HELD' AND m.meets_on <= $1::date THEN 'HELD' ELSE 'CONVENED' END`;

/** Meetings `m` that were called by the day $1. */
export const CALLED = 'coalesce(m.convened_on, m.meets_on) <= $1::date';

/** Seats of the day of a meeting `m`. */
export const SEATS_OF_THE_DAY = `
  governance.board_seat s WHERE s.starts_on <= m.meets_on AND (s.ends_on IS NULL OR s.ends_on >= m.meets_on)`;

/** What is selected of meetings `m`, given what names them (`from`, a table expression with the alias m). */
export const meetingsSelected = (from: string): string => `
  SELECT m.id, m.meets_on AS "meetsOn", m.convened_on AS "convenedOn", m.kind, m.place, d.state,
         CASE d.state WHEN 'HELD' THEN m.meets_on END AS "heldOn",
         CASE d.state WHEN 'CANCELLED' THEN m.cancelled_on END AS "cancelledOn",
         CASE d.state WHEN 'CANCELLED' THEN m.cancellation_reason END AS "cancellationReason",
         i.agenda, r.id AS "rulesId", q.quorum, m.version,
         CASE WHEN d.attended THEN
           json_build_object('present', a.present, 'represented', a.represented, 'absent', a.absent) END AS attendance,
         CASE WHEN d.attended THEN a.present + a.represented >= q.quorum END AS "quorumMet",
         p.text AS minutes,
         CASE WHEN p.approved_on <= $1::date THEN 'APPROVED' WHEN p.submitted_on <= $1::date THEN 'SUBMITTED'
              WHEN p.text IS NOT NULL THEN 'DRAFTED' END AS "minutesState",
         CASE WHEN p.submitted_on <= $1::date THEN p.submitted_on END AS "minutesSubmittedOn",
         CASE WHEN p.approved_on <= $1::date THEN json_build_object('approvedOn', p.approved_on,
           'approvedBy', p.approved_by, 'approvingMeetingId', p.approving_meeting_id, 'act', p.approving_act)
         END AS "minutesApproval"
  FROM ${from}
  CROSS JOIN LATERAL (
    SELECT ${STATE_ON_DAY} AS state,
           m.meets_on <= $1::date AND (m.attendance_revision > 0 OR m.present IS NOT NULL) AS attended
  ) d
  CROSS JOIN LATERAL (SELECT count(*)::int AS seats FROM ${SEATS_OF_THE_DAY}) s
  LEFT JOIN LATERAL (
    SELECT * FROM governance.board_rules WHERE effective_on <= m.meets_on ORDER BY effective_on DESC LIMIT 1
  ) r ON true
  CROSS JOIN LATERAL (
    SELECT coalesce(m.quorum, (s.seats * r.quorum_numerator + r.quorum_denominator - 1) / r.quorum_denominator) AS quorum
  ) q
  CROSS JOIN LATERAL (
    SELECT coalesce(m.present, count(*) FILTER (WHERE presence = 'PRESENT')::int) AS present,
           coalesce(m.represented, count(*) FILTER (WHERE presence = 'REPRESENTED')::int) AS represented,
           coalesce(m.absent, count(*) FILTER (WHERE presence = 'ABSENT')::int) AS absent
    FROM governance.board_presence WHERE meeting_id = m.id AND revision = m.attendance_revision
  ) a
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(title ORDER BY rank), '{}') AS agenda FROM governance.board_agenda_item
    WHERE meeting_id = m.id AND revision = m.agenda_revision
  ) i
  LEFT JOIN governance.board_minutes p ON p.meeting_id = m.id AND p.drafted_on <= $1::date`;
