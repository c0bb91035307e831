import type { BoardMeetingState, CommitteeMeetingState } from '@iscg/client';

/** What every meeting is, of the board or of the technical committee. */
export interface CalledMeeting {
  readonly id: string;
  readonly meetsOn: string | null;
  readonly convenedOn: string | null;
  readonly place: string | null;
  readonly state: BoardMeetingState | CommitteeMeetingState | null;
  readonly cancelledOn: string | null;
  readonly cancellationReason: string | null;
  readonly version: number | null;
}
