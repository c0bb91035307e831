import { Ctx, Query, Resolver } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { Convention } from './convention.model.js';
import { currentConvention } from './convention.store.js';

@Resolver(() => Convention)
export class ConventionResolver {
  @Query(() => Convention, {
    nullable: true,
    description: 'The convention of 25 November 2020 and where it stands today.',
  })
  async convention(@Ctx() context: RequestContext): Promise<Convention | null> {
    return currentConvention(await context.read(), context.clock);
  }
}
