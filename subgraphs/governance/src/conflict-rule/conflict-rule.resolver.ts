import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { setDatedRule } from '../dated-rule/index.js';
import { BoardConflictRule, BoardConflictRulePayload, SetBoardConflictRuleInput } from './conflict-rule.model.js';
import { conflictRules } from './conflict-rule.store.js';

@Resolver(() => BoardConflictRule)
export class ConflictRuleResolver {
  @Query(() => [BoardConflictRule], {
    nullable: true,
    description: 'The rules on a funder’s vote on its own subsidy: those to come, in force and past, the latest first.',
  })
  async boardConflictRules(@Ctx() context: RequestContext): Promise<BoardConflictRule[]> {
    return conflictRules.every(await context.read());
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
      rule: await context.load(
        conflictRules.byId,
        await setDatedRule(context, 'set-board-conflict-rule', conflictRules, input),
      ),
    }));
  }
}
