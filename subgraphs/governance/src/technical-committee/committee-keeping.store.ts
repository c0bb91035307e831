import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { NewPaper } from '../meeting-paper/index.js';
import type { CommitteeAttendeeInput } from './technical-committee.args.js';

export interface Revisions {
  readonly papersRevision: number;
  readonly attendanceRevision: number;
}

/** The revisions of a meeting’s parts, held until the transaction ends; nothing when the viewer may not change it. */
export async function lockCommittee(transaction: Transaction, id: string): Promise<Revisions | undefined> {
  const [held] = await transaction.rows<Revisions>(
    `SELECT papers_revision AS "papersRevision", attendance_revision AS "attendanceRevision"
     FROM governance.committee_meeting WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return held;
}

export async function insertCommittee(
  transaction: Transaction,
  meeting: { readonly id: string; readonly meetsOn: PlainDate; readonly convenedOn: PlainDate; readonly place: string },
): Promise<void> {
  await transaction.rows(
    'INSERT INTO governance.committee_meeting (id, meets_on, convened_on, place) VALUES ($1, $2, $3, $4)',
    [meeting.id, meeting.meetsOn, meeting.convenedOn, meeting.place],
  );
}

/** Adds a revision of the documents. */
export async function insertPapers(
  transaction: Transaction,
  meeting: { readonly id: string; readonly meetsOn: PlainDate },
  revision: number,
  papers: readonly NewPaper[],
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.committee_paper (meeting_id, meets_on, revision, rank, id, title, document_id, presented_by)
       SELECT $1, $2, $3, rank, id, title, document_id, presented_by
       FROM unnest($4::uuid[], $5::text[], $6::uuid[], $7::text[])
         WITH ORDINALITY AS paper (id, title, document_id, presented_by, rank)`,
    [
      meeting.id,
      meeting.meetsOn,
      revision,
      papers.map(({ id }) => id),
      papers.map(({ title }) => title),
      papers.map(({ documentId }) => documentId),
      papers.map(({ presentedBy }) => presentedBy),
    ],
  );
}

/** Adds a revision of the attendance; several of one role are numbered in their order. */
export async function insertAttendees(
  transaction: Transaction,
  meetingId: string,
  revision: number,
  attendees: readonly CommitteeAttendeeInput[],
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.committee_attendee (meeting_id, revision, role, rank, office, representative)
       SELECT $1, $2, role, row_number() OVER (PARTITION BY role ORDER BY place), office, representative
       FROM unnest($3::text[], $4::text[], $5::boolean[]) WITH ORDINALITY AS attendee (role, office, representative, place)`,
    [
      meetingId,
      revision,
      attendees.map(({ role }) => role),
      attendees.map(({ office }) => office),
      attendees.map(({ representative }) => representative),
    ],
  );
}

/** Makes the next revision of a part the one that counts. */
export async function advanceCommittee(
  transaction: Transaction,
  id: string,
  part: 'papers' | 'attendance',
): Promise<void> {
  await transaction.rows(
    `UPDATE governance.committee_meeting SET ${part}_revision = ${part}_revision + 1, version = version + 1 WHERE id = $1`,
    [id],
  );
}

export async function holdCommittee(transaction: Transaction, id: string): Promise<void> {
  await transaction.rows(
    `UPDATE governance.committee_meeting SET state = 'HELD', version = version + 1 WHERE id = $1`,
    [id],
  );
}

export async function cancelCommittee(
  transaction: Transaction,
  id: string,
  cancelledOn: PlainDate,
  reason: string,
): Promise<void> {
  await transaction.rows(
    `UPDATE governance.committee_meeting SET state = 'CANCELLED', cancelled_on = $2, cancellation_reason = $3,
       version = version + 1 WHERE id = $1`,
    [id, cancelledOn, reason],
  );
}

/** Adds a decision under the next number. */
export async function appendDecision(transaction: Transaction, meetingId: string, text: string): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.committee_decision (meeting_id, number, text)
       SELECT $1, coalesce(max(number), 0) + 1, $2 FROM governance.committee_decision WHERE meeting_id = $1`,
    [meetingId, text],
  );
  await touchCommittee(transaction, meetingId);
}

/** Adopts a document on the day of its meeting. */
export async function adoptPaper(transaction: Transaction, meetingId: string, paperId: string): Promise<void> {
  await transaction.rows('UPDATE governance.committee_paper SET adopted_on = meets_on WHERE id = $1', [paperId]);
  await touchCommittee(transaction, meetingId);
}

async function touchCommittee(transaction: Transaction, id: string): Promise<void> {
  await transaction.rows('UPDATE governance.committee_meeting SET version = version + 1 WHERE id = $1', [id]);
}
