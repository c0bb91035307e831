import {
  connection,
  decodeCursor,
  pageSize,
  type Connection,
  type PageArgs,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, type Clock } from '@iscg/values';
import type { BoardMeeting } from './board-meeting.model.js';

const LIST = 'boardMeetings';

const MEETINGS = `
  SELECT id, held_on AS "heldOn", kind, place, agenda, quorum, minutes,
         json_build_object('present', present, 'represented', represented, 'absent', absent) AS attendance,
         present + represented >= quorum AS "quorumMet"
  FROM governance.board_meeting WHERE held_on <= $1::date`;

/** Meetings held so far, the latest first. */
export async function boardMeetingPage(
  transaction: Transaction,
  clock: Clock,
  { first, after }: PageArgs,
): Promise<Connection<BoardMeeting>> {
  const size = pageSize(first);
  const position = decodeCursor(LIST, 2, after);
  const today = parisToday(clock);
  const rows = await transaction.rows<BoardMeeting>(
    `${MEETINGS} AND ($2::date IS NULL OR (held_on, id) < ($2::date, $3::uuid))
     ORDER BY held_on DESC, id DESC LIMIT $4`,
    [today, position?.[0] ?? null, position?.[1] ?? null, size + 1],
  );
  const [count] = await transaction.rows<{ total: number }>(
    'SELECT count(*)::int AS total FROM governance.board_meeting WHERE held_on <= $1::date',
    [today],
  );
  return connection({
    list: LIST,
    rows,
    size,
    totalCount: count?.total ?? 0,
    positionOf: ({ heldOn, id }) => [heldOn, id],
  });
}

export function boardMeetingsById(
  transaction: Transaction,
  clock: Clock,
  ids: readonly string[],
): Promise<BoardMeeting[]> {
  return transaction.rows<BoardMeeting>(`${MEETINGS} AND id = ANY ($2::uuid[])`, [parisToday(clock), [...ids]]);
}
