import { Ctx, Query, Resolver } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { DeploymentMilestone } from './deployment-milestone.model.js';
import { deploymentMilestones } from './deployment-milestone.store.js';

@Resolver(() => DeploymentMilestone)
export class DeploymentMilestoneResolver {
  @Query(() => [DeploymentMilestone], {
    nullable: true,
    description: 'The four figures that the convention’s preamble publishes, oldest first.',
  })
  async deploymentMilestones(@Ctx() context: RequestContext): Promise<DeploymentMilestone[]> {
    return deploymentMilestones(await context.read());
  }
}
