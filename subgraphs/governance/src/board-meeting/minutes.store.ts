import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

/** Writes the minutes anew; they are a draft again. */
export async function writeMinutes(
  transaction: Transaction,
  meetingId: string,
  text: string,
  today: PlainDate,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.board_minutes (meeting_id, text, drafted_on) VALUES ($1, $2, $3)
     ON CONFLICT (meeting_id) DO UPDATE SET text = EXCLUDED.text, state = 'DRAFTED', submitted_on = NULL`,
    [meetingId, text, today],
  );
}

export async function submitMinutes(transaction: Transaction, meetingId: string, today: PlainDate): Promise<void> {
  await transaction.rows(
    `UPDATE governance.board_minutes SET state = 'SUBMITTED', submitted_on = $2 WHERE meeting_id = $1`,
    [meetingId, today],
  );
}

export interface Approval {
  readonly approvedOn: PlainDate;
  readonly approvedBy: string;
  readonly approvingMeetingId: string | null;
  readonly act: string | null;
}

export async function approveMinutes(transaction: Transaction, meetingId: string, approval: Approval): Promise<void> {
  const { approvedOn, approvedBy, approvingMeetingId, act } = approval;
  await transaction.rows(
    `UPDATE governance.board_minutes SET state = 'APPROVED', approved_on = $2, approved_by = $3,
       approving_meeting_id = $4, approving_act = $5 WHERE meeting_id = $1`,
    [meetingId, approvedOn, approvedBy, approvingMeetingId, act],
  );
}
