import type { Transaction } from '@iscg/subgraph-kit';
import type { BoardPresenceKind } from './board-meeting.enums.js';
import type { BoardMeeting } from './board-meeting.model.js';

export interface NewPresence {
  readonly seatId: string;
  readonly presence: BoardPresenceKind;
  readonly representedBy: string | null;
}

/** Adds a revision of the attendance: every seat of the day, absent unless it was named. */
export async function insertPresences(
  transaction: Transaction,
  { id, meetsOn }: Pick<BoardMeeting, 'id' | 'meetsOn'>,
  revision: number,
  entries: readonly NewPresence[],
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.board_presence (meeting_id, revision, seat_id, presence, represented_by)
       SELECT $1, $2, s.id, coalesce(entry.presence, 'ABSENT'), entry.represented_by
       FROM governance.board_seat s
         LEFT JOIN unnest($4::uuid[], $5::text[], $6::uuid[]) AS entry (seat_id, presence, represented_by) ON entry.seat_id = s.id
       WHERE s.starts_on <= $3::date AND (s.ends_on IS NULL OR s.ends_on >= $3::date)`,
    [
      id,
      revision,
      meetsOn,
      entries.map(({ seatId }) => seatId),
      entries.map(({ presence }) => presence),
      entries.map(({ representedBy }) => representedBy),
    ],
  );
}
