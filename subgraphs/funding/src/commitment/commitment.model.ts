import { Field, Int, ObjectType } from 'type-graphql';
import { EuroScalar, PartyStub } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { Euro } from '@iscg/values';

@ObjectType({
  description:
    'What a funder owes for a fiscal year: derived from article 3 of the convention and the amendments in force, never typed in.',
})
export class Commitment {
  funderCode: Party;

  @Field(() => PartyStub, { nullable: true })
  funder?: PartyStub;

  @Field(() => Int, { nullable: true, description: 'Calendar year.' })
  fiscalYear: number;

  @Field(() => EuroScalar, { nullable: true })
  amount: Euro;

  @Field(() => String, { nullable: true, description: 'The text the amount comes from.' })
  source: string;
}
