import { Ctx, Query, Resolver } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { PostProjectFigures } from './project-figures.model.js';
import { postProjectFiguresOf } from './project-figures.js';
import { projectCounts } from './project-figures.store.js';

@Resolver(() => PostProjectFigures)
export class ProjectFiguresResolver {
  @Query(() => PostProjectFigures, {
    nullable: true,
    description: 'Projects of posts by state and step, and the opinions awaited, within what the viewer may see.',
  })
  async postProjectFigures(@Ctx() context: RequestContext): Promise<PostProjectFigures> {
    return postProjectFiguresOf(await projectCounts(await context.read()), context.viewer);
  }
}
