import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { BoardAgendaItem, BoardMeetingPaper, BoardPresence } from './board-meeting-parts.model.js';

/** The agendas of several meetings, in their order. */
export function agendasOf(transaction: Transaction, meetingIds: readonly string[]): Promise<BoardAgendaItem[]> {
  return transaction.rows<BoardAgendaItem>(
    `SELECT i.meeting_id AS "meetingId", i.rank, i.title, i.kind
     FROM governance.board_agenda_item i JOIN governance.board_meeting m ON m.id = i.meeting_id AND m.agenda_revision = i.revision
     WHERE m.id = ANY ($1::uuid[]) ORDER BY m.id, i.rank`,
    [[...meetingIds]],
  );
}

/** The papers of several meetings, in their order. */
export function papersOf(transaction: Transaction, meetingIds: readonly string[]): Promise<BoardMeetingPaper[]> {
  return transaction.rows<BoardMeetingPaper>(
    `SELECT p.meeting_id AS "meetingId", p.id, p.rank, p.title, p.document_id AS "documentId", p.presented_by AS "partyCode"
     FROM governance.board_meeting_paper p JOIN governance.board_meeting m ON m.id = p.meeting_id AND m.agenda_revision = p.revision
     WHERE m.id = ANY ($1::uuid[]) ORDER BY m.id, p.rank`,
    [[...meetingIds]],
  );
}

/** The attendance sheets of several meetings as known on a day, in the order of the board. */
export function presencesOf(
  transaction: Transaction,
  today: PlainDate,
  meetingIds: readonly string[],
): Promise<BoardPresence[]> {
  return transaction.rows<BoardPresence>(
    `SELECT a.meeting_id AS "meetingId", a.seat_id AS "seatId", a.presence, a.represented_by AS "representedById"
     FROM governance.board_presence a JOIN governance.board_meeting m ON m.id = a.meeting_id AND m.attendance_revision = a.revision
       JOIN governance.board_seat s ON s.id = a.seat_id
     WHERE m.meets_on <= $1::date AND m.id = ANY ($2::uuid[]) ORDER BY m.id, s.rank, s.id`,
    [today, [...meetingIds]],
  );
}
