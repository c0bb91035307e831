import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { reachedCounts, refuseEverySession } from '../training-figures/index.js';
import { trainingSettings } from '../training-settings/index.js';
import { SatisfactionArgs } from './satisfaction.args.js';
import { Satisfaction } from './satisfaction.model.js';
import { answersBySession } from './satisfaction.store.js';
import { satisfactionFor } from './satisfaction.js';

@Resolver(() => Satisfaction)
export class SatisfactionResolver {
  @Query(() => Satisfaction, {
    nullable: true,
    description:
      'What attending persons think of the sessions, by group; no group is small enough to recognise anybody.',
  })
  async satisfaction(
    @Args(() => SatisfactionArgs) { by, year: asked }: SatisfactionArgs,
    @Ctx() context: RequestContext,
  ): Promise<Satisfaction> {
    const year = asked ?? null;
    refuseEverySession(by, year);
    const transaction = await context.read();
    const reached = await reachedCounts(transaction, by, { year, audience: null, party: null, departmentCode: null });
    const answers = await answersBySession(transaction);
    const { satisfactionThreshold } = await trainingSettings(transaction);
    return satisfactionFor(context.viewer, { by, year }, reached, answers, satisfactionThreshold);
  }
}
