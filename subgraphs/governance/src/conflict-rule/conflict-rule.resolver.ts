import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { conflictRuleById } from './conflict-rule.loader.js';
import { BoardConflictRule, BoardConflictRulePayload, SetBoardConflictRuleInput } from './conflict-rule.model.js';
import { everyConflictRule } from './conflict-rule.store.js';
import { setConflictRule } from './conflict-rule.js';

@Resolver(() => BoardConflictRule)
export class ConflictRuleResolver {
  @Query(() => [BoardConflictRule], {
    nullable: true,
    description: 'The rules on a funder’s vote on its own subsidy: those to come, in force and past, the latest first.',
  })
  async boardConflictRules(@Ctx() context: RequestContext): Promise<BoardConflictRule[]> {
    return everyConflictRule(await context.read());
  }

  @Mutation(() => BoardConflictRulePayload, {
    nullable: true,
    description: 'Sets whether a funder’s seat abstains on its own subsidy, from a day to come (ANISCG).',
  })
  setBoardConflictRule(
    @Arg('input', () => SetBoardConflictRuleInput) input: SetBoardConflictRuleInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => ({
      rule: await context.load(conflictRuleById, await setConflictRule(context, input)),
    }));
  }
}
