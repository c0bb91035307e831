import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, KEY_DESCRIPTION, PageArgs } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { MeetingPaperInput } from '../meeting-paper/index.js';
import { AgendaItemKind, BoardMeetingKind, BoardMeetingState, BoardPresenceKind } from './board-meeting.enums.js';

@ArgsType()
export class BoardMeetingsArgs extends PageArgs {
  @Field(() => [BoardMeetingState], { nullable: true, description: 'Where they stand today; all when absent.' })
  states?: readonly BoardMeetingState[] | null;
}

@InputType({ description: 'An item of an agenda.' })
export class BoardAgendaItemInput {
  @Field(() => String, { description: 'In French; 1 to 200 characters.' })
  title: string;

  @Field(() => AgendaItemKind)
  kind: AgendaItemKind;
}

@InputType({ description: 'A meeting of the board to call; it is called today.' })
export class ConveneBoardMeetingInput {
  @Field(() => BoardMeetingKind)
  kind: BoardMeetingKind;

  @Field(() => DateScalar, {
    description: 'Day of the meeting: to come, with the notice that the rules of today ask for.',
  })
  meetsOn: PlainDate;

  @Field(() => String, { description: 'Where, in French; 1 to 160 characters.' })
  place: string;

  @Field(() => [BoardAgendaItemInput], { description: '1 to 40 items, in their order.' })
  agenda: BoardAgendaItemInput[];

  @Field(() => [MeetingPaperInput], { description: 'At most 40 papers, in their order.' })
  papers: MeetingPaperInput[];

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'A meeting, on the version that was read.' })
export class BoardMeetingVersionInput {
  @Field(() => ID)
  meetingId: string;

  @Field(() => Int, { description: 'Version of the meeting that was read.' })
  version: number;
}

@InputType({ description: 'Agenda and papers as they shall be, whole.' })
export class ChangeBoardAgendaInput extends BoardMeetingVersionInput {
  @Field(() => [BoardAgendaItemInput], { description: '1 to 40 items, in their order.' })
  agenda: BoardAgendaItemInput[];

  @Field(() => [MeetingPaperInput], { description: 'At most 40 papers, in their order.' })
  papers: MeetingPaperInput[];
}

@InputType({ description: 'A meeting that is called off.' })
export class CancelBoardMeetingInput extends BoardMeetingVersionInput {
  @Field(() => String, { description: 'Why, in French; 1 to 500 characters.' })
  reason: string;
}

@InputType({ description: 'How one seat attends.' })
export class BoardPresenceInput {
  @Field(() => ID)
  seatId: string;

  @Field(() => BoardPresenceKind)
  presence: BoardPresenceKind;

  @Field(() => ID, {
    nullable: true,
    description: 'For a seat that is represented: the seat, present, that holds its proxy.',
  })
  representedBySeatId?: string | null;
}

@InputType({ description: 'The attendance sheet, whole: seats of the day that it does not name are absent.' })
export class RecordBoardAttendanceInput extends BoardMeetingVersionInput {
  @Field(() => [BoardPresenceInput], { description: '1 to 60 entries.' })
  entries: BoardPresenceInput[];
}

@InputType({ description: 'The text of the minutes, until they are approved.' })
export class DraftBoardMinutesInput extends BoardMeetingVersionInput {
  @Field(() => String, { description: 'In French; 1 to 20 000 characters.' })
  text: string;
}

@InputType({ description: 'The approval of minutes: by a later meeting, or by another act.' })
export class ApproveBoardMinutesInput extends BoardMeetingVersionInput {
  @Field(() => DateScalar, {
    description: 'Not before they were submitted, not in the future; the day of the approving meeting.',
  })
  approvedOn: PlainDate;

  @Field(() => String, { description: 'Who approved them, in French; 1 to 160 characters.' })
  approvedBy: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The later meeting of the board that approved them, with its quorum.',
  })
  approvingMeetingId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The other act, in French; 1 to 200 characters. One of the two.',
  })
  act?: string | null;
}
