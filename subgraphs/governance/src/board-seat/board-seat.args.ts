import { ArgsType, Field } from 'type-graphql';
import { DateScalar, PageArgs } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

@ArgsType()
export class BoardSeatsArgs extends PageArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Seats of that day; of today in Europe/Paris when absent.' })
  asOf?: PlainDate;
}
