import { Field, ID, InputType, Int } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, KEY_DESCRIPTION, PartyCode } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

@InputType({
  description: 'A commitment that an adopted resolution creates; one debtor that keeps it keeps it for all.',
})
export class DecideUndertakingInput {
  @Field(() => ID, { description: 'A resolution that was adopted.' })
  resolutionId: string;

  @Field(() => Int, { description: 'Version of the resolution that was read.' })
  version: number;

  @Field(() => String, { description: 'What is to be done, in French; 1 to 500 characters.' })
  words: string;

  @Field(() => [PartyCode], { description: 'Who is to keep it: SG_CIPDR, DGPN, DGGN, PP or ANISCG; one at least.' })
  owedBy: Party[];

  @Field(() => [PartyCode], { description: 'To whom; one party at least.' })
  owedTo: Party[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it falls due, not before the meeting; absent for one to be kept as needed.',
  })
  dueOn?: PlainDate | null;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}
