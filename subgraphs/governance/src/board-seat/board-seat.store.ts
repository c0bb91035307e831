import { connection, decodeCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import { parisToday, type Clock } from '@iscg/values';
import type { BoardSeatsArgs } from './board-seat.args.js';
import type { BoardSeat } from './board-seat.model.js';

const LIST = 'boardSeats';

const SEATS = `
  SELECT s.id, s.rank, s.kind, s.party_code AS "partyCode", s.office, s.starts_on AS "startsOn", s.ends_on AS "endsOn",
         h.name AS "holderName", s.elected_at AS "electedAtMeetingId", e.kind AS "endKind", e.reason AS "endReason",
         1 + s.revisions AS version
  FROM governance.board_seat s
    LEFT JOIN governance.board_seat_holder h ON h.seat_id = s.id
    LEFT JOIN governance.board_mandate_end e ON e.seat_id = s.id`;

const ON_DAY = 'starts_on <= $1::date AND (ends_on IS NULL OR ends_on >= $1::date)';

/** The seats of a day, the four by right first. */
export async function boardSeatPage(
  transaction: Transaction,
  clock: Clock,
  { asOf, first, after }: BoardSeatsArgs,
): Promise<Connection<BoardSeat>> {
  const size = pageSize(first);
  const position = decodeCursor(LIST, 2, after);
  const day = asOf ?? parisToday(clock);
  const rows = await transaction.rows<BoardSeat>(
    `${SEATS} WHERE ${ON_DAY} AND ($2::int IS NULL OR (s.rank, s.id) > ($2::int, $3::uuid))
     ORDER BY s.rank, s.id LIMIT $4`,
    [day, position?.[0] ?? null, position?.[1] ?? null, size + 1],
  );
  const [count] = await transaction.rows<{ total: number }>(
    `SELECT count(*)::int AS total FROM governance.board_seat WHERE ${ON_DAY}`,
    [day],
  );
  return connection({
    list: LIST,
    rows,
    size,
    totalCount: count?.total ?? 0,
    positionOf: ({ rank, id }) => [String(rank), id],
  });
}

export function boardSeatsById(transaction: Transaction, ids: readonly string[]): Promise<BoardSeat[]> {
  return transaction.rows<BoardSeat>(`${SEATS} WHERE s.id = ANY ($1::uuid[])`, [[...ids]]);
}
