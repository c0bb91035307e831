import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, KEY_DESCRIPTION, PageArgs } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { MandateEndKind } from './board-seat.model.js';

@ArgsType()
export class BoardSeatsArgs extends PageArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Seats of that day; of today in Europe/Paris when absent.' })
  asOf?: PlainDate;
}

@InputType({ description: 'A member elected to the board for a mandate.' })
export class ElectBoardMemberInput {
  @Field(() => String, { description: 'What the seat is called, in French; 1 to 120 characters.' })
  office: string;

  @Field(() => String, { description: 'Name of the person elected; 1 to 120 characters.' })
  holder: string;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; absent for a mandate without a term.' })
  endsOn?: PlainDate | null;

  @Field(() => ID, { nullable: true, description: 'The board’s meeting that elected, when it did.' })
  electedAtMeetingId?: string | null;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'A mandate that follows another of the same person in the same seat, from the day after.' })
export class RenewMandateInput {
  @Field(() => ID)
  seatId: string;

  @Field(() => Int, { description: 'Version of the seat that was read.' })
  version: number;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; absent for a mandate without a term.' })
  endsOn?: PlainDate | null;

  @Field(() => ID, { nullable: true, description: 'The board’s meeting that elected, when it did.' })
  electedAtMeetingId?: string | null;
}

@InputType({ description: 'The end of a mandate before its term.' })
export class EndMandateInput {
  @Field(() => ID)
  seatId: string;

  @Field(() => Int, { description: 'Version of the seat that was read.' })
  version: number;

  @Field(() => MandateEndKind)
  kind: MandateEndKind;

  @Field(() => DateScalar, { description: 'Last day: within the mandate, before its term.' })
  endedOn: PlainDate;

  @Field(() => String, { description: 'Why, in French; 1 to 500 characters.' })
  reason: string;
}
