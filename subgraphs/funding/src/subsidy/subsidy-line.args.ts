import { ArgsType, Field, Int } from 'type-graphql';
import { PageArgs } from '@iscg/subgraph-kit';
import { SubsidyStatus } from './subsidy-line.model.js';

@ArgsType()
export class SubsidyLinesArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Fiscal year; all years when absent.' })
  year?: number;

  @Field(() => [SubsidyStatus], { nullable: true, description: 'Statuses of today; all when absent or empty.' })
  status?: SubsidyStatus[];
}
