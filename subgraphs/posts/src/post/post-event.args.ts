import { ArgsType, Field, GraphQLISODateTime } from 'type-graphql';
import { PageArgs } from '@iscg/subgraph-kit';

@ArgsType()
export class PostEventsArgs extends PageArgs {
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Only events recorded at this instant or later; all when absent.',
  })
  recordedSince?: Date | null;
}
