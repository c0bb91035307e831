import { ArgsType, Field, Int } from 'type-graphql';
import { PageArgs } from '@iscg/subgraph-kit';

@ArgsType()
export class SubsidyLinesArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Fiscal year; all years when absent.' })
  year?: number;
}
