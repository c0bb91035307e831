import { connection, decodeCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import { parisToday, type Clock } from '@iscg/values';
import type { BoardMeetingsArgs } from './board-meeting.args.js';
import type { BoardMeeting } from './board-meeting.model.js';
import { CALLED, STATE_ON_DAY, meetingsSelected } from './board-meeting.sql.js';

const LIST = 'boardMeetings';
const LATEST_FIRST = 'ORDER BY m.meets_on DESC, m.id DESC';
const CHOSEN = `${CALLED} AND ($2::text[] IS NULL OR ${STATE_ON_DAY} = ANY ($2))`;

/** Meetings called so far, the latest day first. */
export async function boardMeetingPage(
  transaction: Transaction,
  clock: Clock,
  { states, first, after }: BoardMeetingsArgs,
): Promise<Connection<BoardMeeting>> {
  const size = pageSize(first);
  const position = decodeCursor(LIST, 2, after);
  const chosen = [parisToday(clock), states ? [...states] : null];
  const page = `(SELECT m.* FROM governance.board_meeting m
    WHERE ${CHOSEN} AND ($3::date IS NULL OR (m.meets_on, m.id) < ($3::date, $4::uuid)) ${LATEST_FIRST} LIMIT $5) m`;
  const rows = await transaction.rows<BoardMeeting>(`${meetingsSelected(page)} ${LATEST_FIRST}`, [
    ...chosen,
    position?.[0] ?? null,
    position?.[1] ?? null,
    size + 1,
  ]);
  const [count] = await transaction.rows<{ total: number }>(
    `SELECT count(*)::int AS total FROM governance.board_meeting m WHERE ${CHOSEN}`,
    chosen,
  );
  return connection({
    list: LIST,
    rows,
    size,
    totalCount: count?.total ?? 0,
    positionOf: ({ meetsOn, id }) => [meetsOn, id],
  });
}

export function boardMeetingsById(
  transaction: Transaction,
  clock: Clock,
  ids: readonly string[],
): Promise<BoardMeeting[]> {
  return transaction.rows<BoardMeeting>(
    `${meetingsSelected('governance.board_meeting m')} WHERE ${CALLED} AND m.id = ANY ($2::uuid[])`,
    [parisToday(clock), [...ids]],
  );
}
