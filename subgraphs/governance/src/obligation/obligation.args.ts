import { ArgsType, Field } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, PartyCode } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

@ArgsType()
export class ObligationsArgs {
  @Field(() => DateScalar, { nullable: true, description: 'First day; today in Europe/Paris when absent.' })
  from?: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day, within five years of the first; a year after the first when absent.',
  })
  to?: PlainDate | null;

  @Field(() => PartyCode, { nullable: true, description: 'What is owed by or to this party; all when absent.' })
  party?: Party | null;
}
