import type { Party } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { ProposeResolutionInput } from './resolution.args.js';
import type { VoteChoice } from './resolution.enums.js';

/** A meeting as far as its ballots need it. */
export interface BallotMeeting {
  readonly id: string;
  readonly meetsOn: PlainDate;
  readonly state: 'CONVENED' | 'HELD' | 'CANCELLED';
  readonly minutesApproved: boolean;
  readonly members: number;
  readonly quorum: number;
  /** Whether a seat abstains on its own party’s subsidy, on that day. */
  readonly ownLineAbstains: boolean;
}

export async function ballotMeeting(transaction: Transaction, id: string): Promise<BallotMeeting | undefined> {
  const [meeting] = await transaction.rows<BallotMeeting>(
    `SELECT m.id, m.meets_on AS "meetsOn", m.state, s.members,
            EXISTS (SELECT FROM governance.board_minutes WHERE meeting_id = m.id AND state = 'APPROVED') AS "minutesApproved",
            coalesce(m.quorum, (s.members * r.quorum_numerator + r.quorum_denominator - 1) / r.quorum_denominator) AS quorum,
            coalesce((SELECT own_line_abstains FROM governance.board_conflict_rule WHERE effective_on <= m.meets_on
                      ORDER BY effective_on DESC LIMIT 1), false) AS "ownLineAbstains"
     FROM governance.board_meeting m
       CROSS JOIN LATERAL (SELECT count(*)::int AS members FROM governance.board_seat WHERE days @> m.meets_on) s
       LEFT JOIN LATERAL (SELECT * FROM governance.board_rules WHERE effective_on <= m.meets_on
                          ORDER BY effective_on DESC LIMIT 1) r ON true
     WHERE m.id = $1`,
    [id],
  );
  return meeting;
}

/** A seat as far as its vote needs it: its days, its party, and whether it is there or represented. */
export interface Voter {
  readonly id: string;
  readonly office: string;
  readonly partyCode: Party | null;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly attends: boolean;
}

/** Seats that attended a meeting, and others named. */
export function votersAt(transaction: Transaction, meetingId: string, named: readonly string[]): Promise<Voter[]> {
  return transaction.rows<Voter>(
    `SELECT s.id, s.office, s.party_code AS "partyCode", s.starts_on AS "startsOn", s.ends_on AS "endsOn",
            coalesce(p.presence <> 'ABSENT', false) AS attends
     FROM governance.board_seat s
       LEFT JOIN governance.board_meeting m ON m.id = $1
       LEFT JOIN governance.board_presence p
         ON p.meeting_id = m.id AND p.revision = m.attendance_revision AND p.seat_id = s.id
     WHERE s.id = ANY ($2::uuid[]) OR p.presence <> 'ABSENT'`,
    [meetingId, [...named]],
  );
}

export async function appendResolution(
  transaction: Transaction,
  added: Omit<ProposeResolutionInput, 'idempotencyKey'> & { readonly id: string; readonly recordedAt: Date },
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.resolution (id, meeting_id, rank, title, text, majority, base, ballot, concerns_party, recorded_at)
       SELECT $1, $2, coalesce(max(rank), 0) + 1, $3, $4, $5, $6, $7, $8, $9 FROM governance.resolution WHERE meeting_id = $2`,
    [
      added.id,
      added.meetingId,
      added.title,
      added.text,
      added.majority,
      added.base,
      added.ballot,
      added.concernsParty ?? null,
      added.recordedAt,
    ],
  );
}

export async function appendVotes(
  transaction: Transaction,
  resolutionId: string,
  votes: readonly { readonly seatId: string; readonly choice: VoteChoice }[],
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.resolution_vote (resolution_id, seat_id, choice)
       SELECT $1, "seatId", choice FROM jsonb_to_recordset($2::jsonb) AS vote ("seatId" uuid, choice text)`,
    [resolutionId, JSON.stringify(votes)],
  );
}

/** The roll of a secret ballot, in the order of the ids: no order of voting is kept. */
export async function appendVoters(
  transaction: Transaction,
  resolutionId: string,
  seatIds: readonly string[],
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.resolution_voter (resolution_id, seat_id)
       SELECT $1, seat FROM unnest($2::uuid[]) AS voter (seat) ORDER BY seat`,
    [resolutionId, [...seatIds]],
  );
}

export interface NewCount {
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstentions: number;
  readonly members: number;
  readonly attending: number;
  readonly quorum: number;
  readonly closedOn: PlainDate;
}

/** Closes a ballot by its count. */
export async function appendCount(transaction: Transaction, resolutionId: string, count: NewCount): Promise<void> {
  const { votesFor, votesAgainst, abstentions, members, attending, quorum, closedOn } = count;
  await transaction.rows(
    `INSERT INTO governance.resolution_count
       (resolution_id, votes_for, votes_against, abstentions, members, attending, quorum, closed_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [resolutionId, votesFor, votesAgainst, abstentions, members, attending, quorum, closedOn],
  );
}
