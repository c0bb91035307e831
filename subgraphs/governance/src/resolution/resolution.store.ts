import { connection, decodeCursor, fault, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import { isIdentifier, isPlainDate } from '@iscg/values';
import { outcomeOf } from './outcome.js';
import type { Resolution, ResolutionVote } from './resolution.model.js';

const LIST = 'resolutions';

const RESOLUTIONS = `
  SELECT r.id, r.meeting_id AS "meetingId", m.meets_on AS "meetsOn", r.rank, r.title, r.text, r.majority, r.base, r.ballot,
         r.concerns_party AS "concernsCode", c.closed_on AS "closedOn", c.votes_for AS "votesFor",
         c.votes_against AS "votesAgainst", c.abstentions, c.members, c.attending, c.quorum,
         1 + (c.resolution_id IS NOT NULL)::int AS version
  FROM governance.resolution r
    JOIN governance.board_meeting m ON m.id = r.meeting_id
    LEFT JOIN governance.resolution_count c ON c.resolution_id = r.id`;

type Row = Omit<Resolution, 'outcome'>;

/** Resolutions that the viewer may see, the latest meeting first, in their order within it. */
export async function resolutionPage(
  transaction: Transaction,
  meetingId: string | null,
  { first, after }: { readonly first?: number; readonly after?: string },
): Promise<Connection<Resolution>> {
  const size = pageSize(first);
  const [meetsOn = null, rank = null, id = null] = decodeCursor(LIST, 3, after) ?? [];
  if (meetsOn !== null && !(isPlainDate(meetsOn) && /^-\d{1,4}$/.test(rank ?? '') && isIdentifier(id)))
    throw fault(
      'after',
      'Le curseur donné à « after » ne désigne aucune place de la liste : recommencez sans curseur.',
    );
  const rows = await transaction.rows<Row & { total: number }>(
    `WITH selected AS MATERIALIZED (SELECT * FROM (${RESOLUTIONS}) r WHERE $1::uuid IS NULL OR r."meetingId" = $1),
     page AS (
       SELECT * FROM selected WHERE $2::date IS NULL OR ("meetsOn", -rank, id) < ($2, $3::int, $4::uuid)
       ORDER BY "meetsOn" DESC, rank, id DESC LIMIT $5
     )
     SELECT counted.total, page.* FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN page ON true
     ORDER BY page."meetsOn" DESC, page.rank, page.id DESC`,
    [meetingId, meetsOn, rank, id, size + 1],
  );
  return connection({
    list: LIST,
    rows: rows.filter((row) => row.id !== null).map(decided),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: (row) => [row.meetsOn, `-${row.rank}`, row.id],
  });
}

export async function resolutionsById(transaction: Transaction, ids: readonly string[]): Promise<Resolution[]> {
  return (await transaction.rows<Row>(`${RESOLUTIONS} WHERE r.id = ANY ($1::uuid[])`, [[...ids]])).map(decided);
}

/** What the votes decide, once they are counted. */
function decided(row: Row): Resolution {
  const { votesFor, votesAgainst, abstentions, members, attending, quorum } = row;
  if (votesFor === null || votesAgainst === null || abstentions === null) return { ...row, outcome: null };
  const board = { members: members ?? 0, attending: attending ?? 0, quorum: quorum ?? 0 };
  return { ...row, outcome: outcomeOf(row, { votesFor, votesAgainst, abstentions, ...board }) };
}

/** Votes of open ballots, in the order of the board. */
export function votesOfResolutions(transaction: Transaction, ids: readonly string[]): Promise<ResolutionVote[]> {
  return transaction.rows<ResolutionVote>(
    `SELECT v.resolution_id AS "resolutionId", v.seat_id AS "seatId", v.choice
     FROM governance.resolution_vote v JOIN governance.board_seat s ON s.id = v.seat_id
     WHERE v.resolution_id = ANY ($1::uuid[]) ORDER BY s.rank, s.id`,
    [[...ids]],
  );
}

/** Who voted in secret ballots, in the order of the board. */
export function votersOfResolutions(
  transaction: Transaction,
  ids: readonly string[],
): Promise<{ readonly resolutionId: string; readonly seatId: string }[]> {
  return transaction.rows(
    `SELECT v.resolution_id AS "resolutionId", v.seat_id AS "seatId"
     FROM governance.resolution_voter v JOIN governance.board_seat s ON s.id = v.seat_id
     WHERE v.resolution_id = ANY ($1::uuid[]) ORDER BY s.rank, s.id`,
    [[...ids]],
  );
}
