import { Field, ID, InputType, Int } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, PartyCode } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

@InputType({ description: 'Notice against the renewal of the convention (article 6).' })
export class GiveNoticeInput {
  @Field(() => PartyCode, {
    description: 'The party that gives it, one that the viewer acts for: a State party for the State, or ANISCG.',
  })
  givenBy: Party;

  @Field(() => String, { description: 'Number of the registered letter, 1 to 40 printable characters.' })
  letterNumber: string;

  @Field(() => DateScalar, { description: 'Day on which the letter was sent; not in the future.' })
  sentOn: PlainDate;

  @Field(() => DateScalar, {
    description:
      'Day on which its receipt was acknowledged: not before it was sent, not in the future, not after the last day to give notice.',
  })
  receivedOn: PlainDate;

  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 80 letters, digits, "." ":" "_" "-"; the same key and content give the same answer.',
  })
  idempotencyKey: string;
}

@InputType({ description: 'The withdrawal of a notice, before the convention has ended by it.' })
export class WithdrawNoticeInput {
  @Field(() => ID)
  noticeId: string;

  @Field(() => Int, { description: 'Version of the notice that was read.' })
  version: number;

  @Field(() => String, { description: 'Why, in French; 1 to 500 characters.' })
  reason: string;
}
