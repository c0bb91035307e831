import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Party as Code } from '@iscg/access';
import { DateScalar, InstantScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { SigningSide } from '../convention/index.js';
import { Party } from '../party/index.js';

@ObjectType({
  description:
    'Notice given against the renewal of the convention, by registered letter with acknowledgement (article 6). It ends the convention with the term in which it was received, unless it is withdrawn before.',
})
export class TerminationNotice {
  partyCode: Code;

  @Field(() => ID)
  id: string;

  @Field(() => Party, { nullable: true, description: 'The party in whose name it was given.' })
  givenBy?: Party | null;

  @Field(() => SigningSide, { nullable: true, description: 'The side that terminates: the State, or ANISCG.' })
  side: SigningSide;

  @Field(() => String, { nullable: true, description: 'Number of the registered letter.' })
  letterNumber: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the letter was sent.' })
  sentOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which its receipt was acknowledged.' })
  receivedOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the convention by this notice.' })
  endsOn: PlainDate;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which it was recorded.' })
  recordedAt: Date;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was withdrawn; null while it stands.' })
  withdrawnOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, in French; null while it stands.' })
  withdrawalReason: string | null;

  @Field(() => Int, { nullable: true, description: 'Version to send back with the next write.' })
  version: number;
}

@ObjectType({ description: 'The notice as it now stands, or why nothing was recorded.' })
export class TerminationNoticePayload {
  @Field(() => TerminationNotice, { nullable: true })
  notice?: TerminationNotice | null;

  @Field(() => [UserError])
  errors: UserError[];
}
