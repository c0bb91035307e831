import {
  connection,
  decodeCursor,
  pageSize,
  type Connection,
  type PageArgs,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, type Clock, type PlainDate } from '@iscg/values';
import type { CommitteePaper } from './technical-committee.model.js';

const LIST = 'committeePapers';
const LATEST_FIRST = 'ORDER BY p.meets_on DESC, p.rank DESC, p.id DESC';

/** What was adopted by the day $1, and what stands before a meeting that was called: the board sees no meeting. */
const STANDING = `
  (p.adopted_on <= $1::date OR EXISTS (
    SELECT 1 FROM governance.committee_meeting m
    WHERE m.id = p.meeting_id AND m.papers_revision = p.revision AND m.convened_on <= $1::date))`;

const PAPERS = `
  SELECT p.meeting_id AS "meetingId", p.id, p.meets_on AS "meetsOn", p.rank, p.title, p.document_id AS "documentId",
         p.presented_by AS "partyCode", CASE WHEN p.adopted_on <= $1::date THEN p.adopted_on END AS "adoptedOn",
         p.visible_to AS "visibleTo"
  FROM governance.committee_paper p WHERE ${STANDING}`;

/** Documents that the viewer may see, of the latest meeting first. */
export async function committeePaperPage(
  transaction: Transaction,
  clock: Clock,
  { first, after }: PageArgs,
): Promise<Connection<CommitteePaper>> {
  const size = pageSize(first);
  const position = decodeCursor(LIST, 3, after);
  const today = parisToday(clock);
  const rows = await transaction.rows<CommitteePaper>(
    `${PAPERS} AND ($2::date IS NULL OR (p.meets_on, p.rank, p.id) < ($2::date, $3::smallint, $4::uuid))
     ${LATEST_FIRST} LIMIT $5`,
    [today, position?.[0] ?? null, position?.[1] ?? null, position?.[2] ?? null, size + 1],
  );
  const [count] = await transaction.rows<{ total: number }>(
    `SELECT count(*)::int AS total FROM governance.committee_paper p WHERE ${STANDING}`,
    [today],
  );
  return connection({
    list: LIST,
    rows,
    size,
    totalCount: count?.total ?? 0,
    positionOf: ({ meetsOn, rank, id }) => [meetsOn, String(rank), id],
  });
}

export function committeePapersById(
  transaction: Transaction,
  today: PlainDate,
  ids: readonly string[],
): Promise<CommitteePaper[]> {
  return transaction.rows<CommitteePaper>(`${PAPERS} AND p.id = ANY ($2::uuid[])`, [today, [...ids]]);
}

/** The documents of several meetings, in their order. */
export function committeePapersOf(
  transaction: Transaction,
  today: PlainDate,
  meetingIds: readonly string[],
): Promise<CommitteePaper[]> {
  return transaction.rows<CommitteePaper>(
    `${PAPERS} AND p.meeting_id = ANY ($2::uuid[]) ORDER BY p.meeting_id, p.rank`,
    [today, [...meetingIds]],
  );
}
