import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { fundersSummedFor } from './subsidy-year.access.js';
import { SubsidyYearsArgs } from './subsidy-year.args.js';
import { SubsidyYear } from './subsidy-year.model.js';
import { subsidyYears } from './subsidy-year.store.js';

@Resolver(() => SubsidyYear)
export class SubsidyYearResolver {
  @Query(() => [SubsidyYear], {
    nullable: true,
    description:
      'Subsidies year by year, the latest first: sums of a funder’s own lines, of all four for the board and ANISCG.',
  })
  async subsidyYears(
    @Args(() => SubsidyYearsArgs) args: SubsidyYearsArgs,
    @Ctx() context: RequestContext,
  ): Promise<SubsidyYear[]> {
    return subsidyYears(await context.read(), context.clock, fundersSummedFor(context.viewer), args);
  }
}
