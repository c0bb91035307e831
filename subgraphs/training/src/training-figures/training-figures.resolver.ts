import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { parisToday } from '@iscg/values';
import { trainingFiguresFor } from './training-counts.js';
import { TrainingFiguresArgs } from './training-figures.args.js';
import { TrainingFigures } from './training-figures.model.js';
import { trainingCounts } from './training-figures.store.js';

@Resolver(() => TrainingFigures)
export class TrainingFiguresResolver {
  @Query(() => TrainingFigures, { nullable: true, description: 'Sessions, attendances and onboardings in figures.' })
  async trainingFigures(
    @Args(() => TrainingFiguresArgs) { year }: TrainingFiguresArgs,
    @Ctx() context: RequestContext,
  ): Promise<TrainingFigures> {
    const today = parisToday(context.clock);
    return trainingFiguresFor(context.viewer, today, await trainingCounts(await context.read(), today, year ?? null));
  }
}
