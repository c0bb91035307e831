import { ArgsType, Field } from 'type-graphql';
import { PageArgs, InstantScalar } from '@iscg/subgraph-kit';

@ArgsType()
export class PostEventsArgs extends PageArgs {
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Only events recorded at this instant or later; all when absent.',
  })
  recordedSince?: Date | null;
}
