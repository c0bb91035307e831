import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { Party } from '@iscg/access';
import { KEY_DESCRIPTION, PageArgs, PartyCode } from '@iscg/subgraph-kit';
import { Ballot, Majority, MajorityBase, VoteChoice } from './resolution.enums.js';

@ArgsType()
export class ResolutionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Those of one meeting; all when absent.' })
  meetingId?: string | null;
}

@InputType({ description: 'A resolution put to the board at a meeting.' })
export class ProposeResolutionInput {
  @Field(() => ID)
  meetingId: string;

  @Field(() => String, { description: 'In French; 1 to 200 characters on one line.' })
  title: string;

  @Field(() => String, { description: 'What the board is asked to decide, in French; 1 to 4 000 characters.' })
  text: string;

  @Field(() => Majority)
  majority: Majority;

  @Field(() => MajorityBase, { description: 'A simple majority is of the votes cast.' })
  base: MajorityBase;

  @Field(() => Ballot)
  ballot: Ballot;

  @Field(() => PartyCode, {
    nullable: true,
    description: 'The funder whose subsidy it concerns, whichever of its lines; absent for none.',
  })
  concernsParty?: Party | null;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'What one seat votes.' })
export class ResolutionVoteInput {
  @Field(() => ID)
  seatId: string;

  @Field(() => VoteChoice)
  choice: VoteChoice;
}

@InputType({ description: 'The votes of an open ballot, all at once: the ballot is then closed.' })
export class RecordOpenBallotInput {
  @Field(() => ID)
  resolutionId: string;

  @Field(() => Int, { description: 'Version of the resolution that was read.' })
  version: number;

  @Field(() => [ResolutionVoteInput], { description: 'One a seat, of seats present or represented; at most 60.' })
  votes: ResolutionVoteInput[];
}

@InputType({ description: 'The count of a secret ballot and the roll of its voters: the ballot is then closed.' })
export class RecordSecretBallotInput {
  @Field(() => ID)
  resolutionId: string;

  @Field(() => Int, { description: 'Version of the resolution that was read.' })
  version: number;

  @Field(() => [ID], { description: 'Seats that voted, three at least and 60 at most, in any order.' })
  voterSeatIds: string[];

  @Field(() => Int, { description: 'With the two others, as many as there are voters.' })
  votesFor: number;

  @Field(() => Int)
  votesAgainst: number;

  @Field(() => Int)
  abstentions: number;
}
