import { ArgsType, Field, Int } from 'type-graphql';
import { PageArgs } from '@iscg/subgraph-kit';

@ArgsType()
export class UndertakingsArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Article of the convention, 1 to 6; all when absent.' })
  article?: number;
}
