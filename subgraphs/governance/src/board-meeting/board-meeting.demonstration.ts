import { createRandom, demonstrationId } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';
import { parsePlainDate, plusDays } from '@iscg/values';
import { AGENDAS, PAPERS, documentOfPaper, type AgendaOf } from './board-agenda.demonstration.js';

/** Days of the invented ordinary meetings, one after each date in the year. */
const DAYS = ['03-18', '06-17', '11-10'] as const;
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026] as const;

const SEATS = 12;
const SEED = 20_210_318;
const NOTICE = 27;
/** The meeting that lacked its quorum, and approved nothing. */
const WITHOUT_QUORUM = 7;
/** Its minutes were approved in writing. */
const APPROVED_IN_WRITING = 3;

interface InventedMeeting {
  readonly id: string;
  readonly kind: 'ORDINARY' | 'EXTRAORDINARY';
  readonly meets_on: string;
  readonly convened_on: string;
  readonly place: string;
  readonly agenda: AgendaOf;
  readonly cancelled_on: string | null;
  readonly reason: string | null;
  /** Seats there and represented; null for a meeting that was not held. */
  readonly present: number | null;
  readonly represented: number | null;
  readonly minutes: string | null;
}

/**
 * Three invented ordinary meetings a year; one of them lacks its quorum, the last has no minutes yet. Others are to come,
 * called off, or past without anything recorded.
 */
export async function loadBoardMeetings(connection: Queryable): Promise<void> {
  const held = heldMeetings();
  await insertMeetings(connection, [...held, ...OTHERS]);
  await insertAttendance(connection, held);
  await insertMinutes(connection, held);
}

function heldMeetings(): InventedMeeting[] {
  const random = createRandom(SEED);
  return YEARS.flatMap((year) => DAYS.map((day) => ({ year, day }))).map(({ year, day }, index, all) => {
    const present = index === WITHOUT_QUORUM ? 4 : random.integer(6, 9);
    const represented = index === WITHOUT_QUORUM ? 1 : random.integer(1, SEATS - present);
    const place = random.pick(['Paris', 'Paris', 'Visioconférence']);
    return {
      ...called(index, `${year}-${day}`, day),
      place,
      present,
      represented,
      minutes:
        index === all.length - 1
          ? null
          : `Procès-verbal de démonstration : ${AGENDAS[day].length} points examinés, ${present} membres présents, ${represented} représentés.`,
    };
  });
}

function called(number: number, day: string, agenda: AgendaOf): InventedMeeting {
  return {
    id: demonstrationId('board-meeting', number),
    kind: 'ORDINARY',
    meets_on: day,
    convened_on: plusDays(parsePlainDate(day), -NOTICE),
    place: 'Paris',
    agenda,
    cancelled_on: null,
    reason: null,
    present: null,
    represented: null,
    minutes: null,
  };
}

const OTHERS: readonly InventedMeeting[] = [
  { ...called(18, '2026-12-15', '06-17') },
  {
    ...called(19, '2025-09-23', 'special'),
    kind: 'EXTRAORDINARY',
    cancelled_on: '2025-09-15',
    reason: 'Les financeurs ont répondu avant la réunion (exemple).',
  },
  { ...called(20, '2026-11-20', 'special'), kind: 'EXTRAORDINARY', place: 'Visioconférence' },
];

async function insertMeetings(connection: Queryable, meetings: readonly InventedMeeting[]): Promise<void> {
  await connection.query(
    `INSERT INTO governance.board_meeting (id, kind, meets_on, convened_on, place)
       SELECT id, kind, meets_on, convened_on, place FROM jsonb_to_recordset($1::jsonb) AS m
         (id uuid, kind text, meets_on date, convened_on date, place text)`,
    [JSON.stringify(meetings)],
  );
  const items = meetings.flatMap(({ id, agenda }) =>
    AGENDAS[agenda].map(([title, kind], index) => ({ meeting: id, rank: index + 1, title, kind })),
  );
  await connection.query(
    `INSERT INTO governance.board_agenda_item (meeting_id, revision, rank, title, kind)
       SELECT meeting, 1, rank, title, kind FROM jsonb_to_recordset($1::jsonb) AS i (meeting uuid, rank smallint, title text, kind text)`,
    [JSON.stringify(items)],
  );
  const papers = meetings.flatMap(({ id, meets_on: day, agenda }, number) =>
    PAPERS[agenda].map(([title, party], index) => ({
      id: demonstrationId('board-meeting-paper', number * 10 + index),
      meeting: id,
      rank: index + 1,
      title,
      document: documentOfPaper(title, Number(day.slice(0, 4))),
      party,
    })),
  );
  await connection.query(
    `INSERT INTO governance.board_meeting_paper (id, meeting_id, revision, rank, title, document_id, presented_by)
       SELECT id, meeting, 1, rank, title, document, party FROM jsonb_to_recordset($1::jsonb) AS p
         (id uuid, meeting uuid, rank smallint, title text, document uuid, party text)`,
    [JSON.stringify(papers)],
  );
  await connection.query(
    `UPDATE governance.board_meeting SET state = 'CANCELLED', cancelled_on = source.cancelled_on,
       cancellation_reason = source.reason, version = version + 1
     FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, cancelled_on date, reason text)
     WHERE board_meeting.id = source.id AND source.reason IS NOT NULL`,
    [JSON.stringify(meetings)],
  );
}

/** The seats of the day in an order of their own each time: first those present, then those they represent in turn. */
async function insertAttendance(connection: Queryable, held: readonly InventedMeeting[]): Promise<void> {
  await connection.query(
    `WITH seat AS (
       SELECT m.id AS meeting, m.present, m.represented, s.id AS seat,
              row_number() OVER (PARTITION BY m.id ORDER BY md5(m.id::text || s.id::text) COLLATE "C") AS place
       FROM jsonb_to_recordset($1::jsonb) AS m (id uuid, meets_on date, present smallint, represented smallint)
       JOIN governance.board_seat s ON s.starts_on <= m.meets_on AND (s.ends_on IS NULL OR s.ends_on >= m.meets_on)
     )
     INSERT INTO governance.board_presence (meeting_id, revision, seat_id, presence, represented_by)
       SELECT a.meeting, 1, a.seat,
              CASE WHEN a.place <= a.present THEN 'PRESENT' WHEN holder.seat IS NOT NULL THEN 'REPRESENTED' ELSE 'ABSENT' END,
              holder.seat
       FROM seat a LEFT JOIN seat holder ON holder.meeting = a.meeting AND a.place > a.present
         AND a.place <= a.present + a.represented AND holder.place = 1 + (a.place - a.present - 1) % a.present`,
    [JSON.stringify(held)],
  );
  await connection.query(
    `UPDATE governance.board_meeting SET state = 'HELD', attendance_revision = 1, version = version + 1 WHERE id = ANY ($1::uuid[])`,
    [held.map(({ id }) => id)],
  );
}

/** Drafted within days, submitted within weeks, approved by the next meeting that had its quorum. */
async function insertMinutes(connection: Queryable, held: readonly InventedMeeting[]): Promise<void> {
  const minutes = held.flatMap(({ id, meets_on: day, minutes: text }, index) => {
    if (text === null) return [];
    const inWriting = index === APPROVED_IN_WRITING;
    const approving = held[index + 1 === WITHOUT_QUORUM ? index + 2 : index + 1];
    return {
      id,
      text,
      drafted_on: plusDays(parsePlainDate(day), 6),
      submitted_on: plusDays(parsePlainDate(day), 20),
      approved_on: inWriting ? plusDays(parsePlainDate(day), 45) : approving?.meets_on,
      meeting: inWriting ? null : approving?.id,
      act: inWriting ? 'Consultation écrite des membres (exemple)' : null,
      approved: index < held.length - 2,
    };
  });
  const statements = [
    `INSERT INTO governance.board_minutes (meeting_id, text, drafted_on)
       SELECT id, text, drafted_on FROM jsonb_to_recordset($1::jsonb) AS m (id uuid, text text, drafted_on date)`,
    `UPDATE governance.board_minutes SET state = 'SUBMITTED', submitted_on = m.submitted_on
       FROM jsonb_to_recordset($1::jsonb) AS m (id uuid, submitted_on date) WHERE meeting_id = m.id`,
    `UPDATE governance.board_minutes SET state = 'APPROVED', approved_on = m.approved_on,
         approved_by = 'Le conseil d’administration', approving_meeting_id = m.meeting, approving_act = m.act
       FROM jsonb_to_recordset($1::jsonb) AS m (id uuid, approved_on date, meeting uuid, act text, approved boolean)
       WHERE meeting_id = m.id AND m.approved`,
  ];
  for (const statement of statements) await connection.query(statement, [JSON.stringify(minutes)]);
}
