import type { Queryable } from '@iscg/subgraph-kit';
import { inventCalendar } from './calendar.demonstration.js';

/** The invented calendar. */
export async function loadSessions(connection: Queryable): Promise<void> {
  await connection.query(
    `INSERT INTO training.session (id, programme_id, venue_id, department_code, starts_at, ends_at, seats, host_party, state,
                                   cancellation_reason)
       SELECT id, "programmeId", "venueId", "departmentCode", ("firstDay" + "startTime") AT TIME ZONE 'Europe/Paris',
              ("lastDay" + "endTime") AT TIME ZONE 'Europe/Paris', seats, "hostParty", state,
              CASE state WHEN 'CANCELLED' THEN 'Trop peu d’inscriptions (exemple)' END
       FROM jsonb_to_recordset($1::jsonb)
         AS source (id uuid, "programmeId" uuid, "venueId" uuid, "departmentCode" text, "firstDay" date, "startTime" time,
                    "lastDay" date, "endTime" time, seats smallint, "hostParty" text, state text)`,
    [JSON.stringify(inventCalendar())],
  );
  await connection.query(
    `INSERT INTO training.session_trainer (session_id, trainer_id)
       SELECT s.id, t.id FROM (SELECT *, row_number() OVER (ORDER BY starts_at, id) AS turn FROM training.session) s
       JOIN (SELECT *, row_number() OVER (ORDER BY id) AS turn, count(*) OVER () AS trainers FROM training.trainer) t
         ON t.turn % trainers IN (s.turn % trainers, s.turn / 3 % trainers)`,
  );
}
