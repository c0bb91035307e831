import { ArgsType, Field } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

@ArgsType()
export class DifficultyFiguresArgs {
  @Field(() => DateScalar, { nullable: true, description: 'First day of the reports; all when absent.' })
  from?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the reports; the day `asOf` when absent.' })
  to?: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day for which states are given; today in Europe/Paris when absent.',
  })
  asOf?: PlainDate | null;
}
