import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { MandateEndKind } from './board-seat.model.js';

export interface NewMandate {
  readonly id: string;
  readonly office: string;
  readonly holder: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly electedAtMeetingId: string | null;
  readonly recordedAt: Date;
}

/** Adds a mandate with its holder: in the place of the seat of that name, or after all others. */
export async function appendMandate(transaction: Transaction, added: NewMandate): Promise<void> {
  await transaction.rows(
    `WITH place AS (
       SELECT coalesce((SELECT rank FROM governance.board_seat WHERE kind = 'ELECTED' AND lower(office) = lower($2::text)
                        ORDER BY starts_on DESC LIMIT 1), (SELECT max(rank) + 1 FROM governance.board_seat)) AS rank
     ), seat AS (
       INSERT INTO governance.board_seat (id, rank, kind, office, starts_on, ends_on, elected_at, recorded_at)
         SELECT $1, rank, 'ELECTED', $2, $4, $5, $6, $7 FROM place
       RETURNING id, days
     )
     INSERT INTO governance.board_seat_holder (seat_id, name, days) SELECT id, $3, days FROM seat`,
    [added.id, added.office, added.holder, added.startsOn, added.endsOn, added.electedAtMeetingId, added.recordedAt],
  );
}

export async function appendMandateEnd(
  transaction: Transaction,
  end: {
    readonly seatId: string;
    readonly kind: MandateEndKind;
    readonly endedOn: PlainDate;
    readonly reason: string;
    readonly recordedAt: Date;
  },
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.board_mandate_end (seat_id, kind, ended_on, reason, recorded_at) VALUES ($1, $2, $3, $4, $5)`,
    [end.seatId, end.kind, end.endedOn, end.reason, end.recordedAt],
  );
}
