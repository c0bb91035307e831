import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { BoardRules } from '../board-rules/index.js';
import {
  BoardAgendaItem,
  BoardMeetingPaper,
  BoardMinutesApproval,
  BoardPresence,
} from './board-meeting-parts.model.js';
import { BoardMeetingKind, BoardMeetingState, BoardMinutesState } from './board-meeting.enums.js';

@ObjectType({ description: 'How many members attended; the three add up to the seats of the day.' })
export class BoardAttendance {
  @Field(() => Int, { nullable: true, description: 'Members there in person.' })
  present: number;

  @Field(() => Int, { nullable: true, description: 'Members who gave another a proxy.' })
  represented: number;

  @Field(() => Int, { nullable: true, description: 'Members neither there nor represented.' })
  absent: number;
}

@ObjectType({ description: 'A meeting of ANISCG’s board.' })
@Directive('@key(fields: "id")')
export class BoardMeeting {
  rulesId: string | null;

  @Field(() => ID)
  id: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day for which it is called.' })
  meetsOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was held; null while it was not.' })
  heldOn: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it was called; null for meetings recorded before that was kept.',
  })
  convenedOn: PlainDate | null;

  @Field(() => BoardMeetingKind, { nullable: true })
  kind: BoardMeetingKind;

  @Field(() => String, { nullable: true })
  place: string;

  @Field(() => BoardMeetingState, { nullable: true })
  state: BoardMeetingState;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was called off; null when it was not.' })
  cancelledOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why, in French; null when it was not called off.' })
  cancellationReason: string | null;

  @Field(() => [String], { nullable: true, description: 'Items in their order, in French.' })
  agenda: string[];

  @Field(() => [BoardAgendaItem], { nullable: true, description: 'The same items, each with its kind.' })
  agendaItems?: BoardAgendaItem[];

  @Field(() => [BoardMeetingPaper], { nullable: true, description: 'Papers in their order.' })
  papers?: BoardMeetingPaper[];

  @Field(() => BoardAttendance, { nullable: true, description: 'Counted over the seats; null until it is recorded.' })
  attendance: BoardAttendance | null;

  @Field(() => [BoardPresence], {
    nullable: true,
    description:
      'Every seat of the day, in the order of the board; empty until the attendance is recorded, and for meetings of which only counts were kept.',
  })
  presences?: BoardPresence[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Members who must be present or represented for the board to decide: from the rules and seats of the day.',
  })
  quorum: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the present and the represented reached the quorum; null until the attendance is recorded.',
  })
  quorumMet: boolean | null;

  @Field(() => BoardRules, { nullable: true, description: 'The rules of the day on which it meets.' })
  rules?: BoardRules | null;

  @Field(() => String, { nullable: true, description: 'French text of the minutes; null until they are written.' })
  minutes: string | null;

  @Field(() => BoardMinutesState, { nullable: true, description: 'Null until they are written.' })
  minutesState: BoardMinutesState | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which they were put before the board.' })
  minutesSubmittedOn: PlainDate | null;

  @Field(() => BoardMinutesApproval, { nullable: true, description: 'Null until they are approved.' })
  minutesApproval: BoardMinutesApproval | null;

  @Field(() => Int, { nullable: true, description: 'Version to send back with the next write.' })
  version: number;
}

@ObjectType({ description: 'The meeting as it now stands, or why nothing was written.' })
export class BoardMeetingPayload {
  @Field(() => BoardMeeting, { nullable: true })
  meeting?: BoardMeeting | null;

  @Field(() => [UserError])
  errors: UserError[];
}
