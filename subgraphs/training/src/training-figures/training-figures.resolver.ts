import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { parisToday, parseDepartmentCode } from '@iscg/values';
import { TrainingDimension } from './dimension.js';
import { reachedFor, refuseEverySession } from './reached.js';
import { trainingFiguresFor } from './training-counts.js';
import { TrainingFiguresArgs } from './training-figures.args.js';
import { ReachedGroup, TrainingFigures, type TrainingSelection } from './training-figures.model.js';
import { reachedCounts, trainingCounts } from './training-figures.store.js';

@Resolver(() => TrainingFigures)
export class TrainingFiguresResolver {
  @Query(() => TrainingFigures, { nullable: true, description: 'Sessions, attendances and onboardings in figures.' })
  async trainingFigures(
    @Args(() => TrainingFiguresArgs) args: TrainingFiguresArgs,
    @Ctx() context: RequestContext,
  ): Promise<TrainingFigures> {
    const today = parisToday(context.clock);
    const selection = selectionOf(args);
    const counts = await trainingCounts(await context.read(), today, selection);
    return trainingFiguresFor(context.viewer, today, selection, counts);
  }

  @FieldResolver(() => [ReachedGroup], {
    nullable: true,
    description: 'Persons reached, by group, those whom the viewer may count; groups of nobody are not listed.',
  })
  async reached(
    @Root() { selection }: TrainingFigures,
    @Arg('by', () => TrainingDimension) by: TrainingDimension,
    @Ctx() context: RequestContext,
  ): Promise<ReachedGroup[]> {
    refuseEverySession(by, selection.year);
    return reachedFor(context.viewer, await reachedCounts(await context.read(), by, selection));
  }
}

function selectionOf({ year, audience, party, departmentCode }: TrainingFiguresArgs): TrainingSelection {
  return {
    year: year ?? null,
    audience: audience ?? null,
    party: party ?? null,
    departmentCode:
      departmentCode === undefined || departmentCode === null ? null : parseDepartmentCode(departmentCode),
  };
}
