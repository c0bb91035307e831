import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { asOfDay } from '../competence/index.js';
import { PostFiguresArgs } from './post-figures.args.js';
import { PostFigures } from './post-figures.model.js';
import { postFiguresOf } from './post-figures.js';
import { postCounts } from './post-figures.store.js';

@Resolver(() => PostFigures)
export class PostFiguresResolver {
  @Query(() => PostFigures, {
    nullable: true,
    description: 'Posts on a day by force, state, territory and département, within what the viewer may see.',
  })
  async postFigures(
    @Args(() => PostFiguresArgs) { asOf, filter }: PostFiguresArgs,
    @Ctx() context: RequestContext,
  ): Promise<PostFigures> {
    const day = asOfDay(context.clock, asOf);
    const counted = await postCounts(await context.read(), context.viewer, day, filter);
    return postFiguresOf(counted, context.viewer, day, filter);
  }
}
