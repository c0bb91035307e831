import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { NewPaper } from '../meeting-paper/index.js';
import type { BoardAgendaItemInput } from './board-meeting.args.js';
import type { BoardMeetingKind } from './board-meeting.enums.js';

export interface NewMeeting {
  readonly id: string;
  readonly kind: BoardMeetingKind;
  readonly meetsOn: PlainDate;
  readonly convenedOn: PlainDate;
  readonly place: string;
}

/** What is put before a meeting. */
export interface MeetingContent {
  readonly agenda: readonly BoardAgendaItemInput[];
  readonly papers: readonly NewPaper[];
}

/** The revisions of a meeting’s parts, held until the transaction ends; nothing when the viewer may not change it. */
export async function lockMeeting(
  transaction: Transaction,
  id: string,
): Promise<{ readonly agendaRevision: number; readonly attendanceRevision: number } | undefined> {
  const [held] = await transaction.rows<{ agendaRevision: number; attendanceRevision: number }>(
    `SELECT agenda_revision AS "agendaRevision", attendance_revision AS "attendanceRevision"
     FROM governance.board_meeting WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return held;
}

export async function insertMeeting(transaction: Transaction, meeting: NewMeeting): Promise<void> {
  const { id, kind, meetsOn, convenedOn, place } = meeting;
  await transaction.rows(
    'INSERT INTO governance.board_meeting (id, kind, meets_on, convened_on, place) VALUES ($1, $2, $3, $4, $5)',
    [id, kind, meetsOn, convenedOn, place],
  );
}

/** Adds a revision of agenda and papers. */
export async function insertContent(
  transaction: Transaction,
  meetingId: string,
  revision: number,
  { agenda, papers }: MeetingContent,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.board_agenda_item (meeting_id, revision, rank, title, kind)
       SELECT $1, $2, rank, title, kind FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS item (title, kind, rank)`,
    [meetingId, revision, agenda.map(({ title }) => title), agenda.map(({ kind }) => kind)],
  );
  await transaction.rows(
    `INSERT INTO governance.board_meeting_paper (meeting_id, revision, rank, id, title, document_id, presented_by)
       SELECT $1, $2, rank, id, title, document_id, presented_by
       FROM unnest($3::uuid[], $4::text[], $5::uuid[], $6::text[])
         WITH ORDINALITY AS paper (id, title, document_id, presented_by, rank)`,
    [
      meetingId,
      revision,
      papers.map(({ id }) => id),
      papers.map(({ title }) => title),
      papers.map(({ documentId }) => documentId),
      papers.map(({ presentedBy }) => presentedBy),
    ],
  );
}

/** Makes the next revision of a part the one that counts. */
export async function advanceRevision(
  transaction: Transaction,
  id: string,
  part: 'agenda' | 'attendance',
): Promise<void> {
  await transaction.rows(
    `UPDATE governance.board_meeting SET ${part}_revision = ${part}_revision + 1, version = version + 1 WHERE id = $1`,
    [id],
  );
}

export async function holdMeeting(transaction: Transaction, id: string): Promise<void> {
  await transaction.rows(`UPDATE governance.board_meeting SET state = 'HELD', version = version + 1 WHERE id = $1`, [
    id,
  ]);
}

export async function cancelMeeting(
  transaction: Transaction,
  id: string,
  cancelledOn: PlainDate,
  reason: string,
): Promise<void> {
  await transaction.rows(
    `UPDATE governance.board_meeting SET state = 'CANCELLED', cancelled_on = $2, cancellation_reason = $3,
       version = version + 1 WHERE id = $1`,
    [id, cancelledOn, reason],
  );
}

/** Marks a meeting as changed. */
export async function touchMeeting(transaction: Transaction, id: string): Promise<void> {
  await transaction.rows('UPDATE governance.board_meeting SET version = version + 1 WHERE id = $1', [id]);
}
