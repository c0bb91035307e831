import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { DeploymentCurveArgs } from './deployment-curve.args.js';
import { DeploymentPoint } from './deployment-curve.model.js';
import { curveDays, deploymentCurveOf } from './deployment-curve.js';
import { postChanges } from './deployment-curve.store.js';

@Resolver(() => DeploymentPoint)
export class DeploymentCurveResolver {
  @Query(() => [DeploymentPoint], {
    nullable: true,
    description:
      'How many posts there were on the day `from`, a step later and so on, and on the day `to`, within what the viewer may see; at most 400 points.',
  })
  async deploymentCurve(
    @Args(() => DeploymentCurveArgs) { from, to, step, filter }: DeploymentCurveArgs,
    @Ctx() context: RequestContext,
  ): Promise<DeploymentPoint[]> {
    const days = curveDays(from, to, step);
    const changes = await postChanges(await context.read(), context.viewer, days, filter);
    return deploymentCurveOf(days, changes, context.viewer, filter);
  }
}
