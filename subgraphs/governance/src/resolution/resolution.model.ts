import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Party as Code } from '@iscg/access';
import { DateScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { BoardSeat } from '../board-seat/index.js';
import { Party } from '../party/index.js';
import { Ballot, Majority, MajorityBase, ResolutionOutcome, VoteChoice } from './resolution.enums.js';

@ObjectType({ description: 'What one seat voted in an open ballot.' })
export class ResolutionVote {
  resolutionId: string;
  seatId: string;

  @Field(() => BoardSeat, { nullable: true })
  seat?: BoardSeat | null;

  @Field(() => VoteChoice, { nullable: true })
  choice: VoteChoice;
}

@ObjectType({ description: 'A resolution put to ANISCG’s board at a meeting, its ballot and what it decided.' })
@Directive('@key(fields: "id")')
export class Resolution {
  concernsCode: Code | null;

  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'The meeting of the board.' })
  meetingId: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of that meeting.' })
  meetsOn: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Order among the resolutions of the meeting.' })
  rank: number;

  @Field(() => String, { nullable: true, description: 'In French.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What the board is asked to decide, in French.' })
  text: string;

  @Field(() => Majority, { nullable: true })
  majority: Majority;

  @Field(() => MajorityBase, { nullable: true })
  base: MajorityBase;

  @Field(() => Ballot, { nullable: true })
  ballot: Ballot;

  @Field(() => Party, {
    nullable: true,
    description:
      'The funder whose subsidy it concerns, whichever of its lines: a funder has one a year and one seat, which abstains on all of them alike when the rule of the day says so; null for none.',
  })
  concernsParty?: Party | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the ballot was closed; null while it is open.',
  })
  closedOn: PlainDate | null;

  @Field(() => Int, { nullable: true, description: 'Votes for; null while the ballot is open.' })
  votesFor: number | null;

  @Field(() => Int, { nullable: true, description: 'Votes against; null while the ballot is open.' })
  votesAgainst: number | null;

  @Field(() => Int, { nullable: true, description: 'Abstentions; null while the ballot is open.' })
  abstentions: number | null;

  @Field(() => Int, { nullable: true, description: 'Seats of the board on that day; null while the ballot is open.' })
  members: number | null;

  @Field(() => Int, { nullable: true, description: 'Seats present or represented; null while the ballot is open.' })
  attending: number | null;

  @Field(() => Int, { nullable: true, description: 'Seats that had to be; null while the ballot is open.' })
  quorum: number | null;

  @Field(() => ResolutionOutcome, { nullable: true, description: 'What was decided; null while the ballot is open.' })
  outcome: ResolutionOutcome | null;

  @Field(() => [ResolutionVote], { nullable: true, description: 'Votes of an open ballot, in the order of the board.' })
  votes?: ResolutionVote[];

  @Field(() => [BoardSeat], {
    nullable: true,
    description: 'Who voted in a secret ballot, in the order of the board; nothing tells what any of them voted.',
  })
  voters?: BoardSeat[];

  @Field(() => Int, { nullable: true, description: 'Version to send back with the next write.' })
  version: number;
}

@ObjectType({ description: 'The resolution as it now stands, or why nothing was written.' })
export class ResolutionPayload {
  @Field(() => Resolution, { nullable: true })
  resolution?: Resolution | null;

  @Field(() => [UserError])
  errors: UserError[];
}
