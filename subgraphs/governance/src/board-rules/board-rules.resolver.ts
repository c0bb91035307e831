import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { BoardRules, BoardRulesPayload, SetBoardRulesInput } from './board-rules.model.js';
import { boardRules } from './board-rules.store.js';
import { setBoardRules } from './board-rules.js';

@Resolver(() => BoardRules)
export class BoardRulesResolver {
  @Query(() => [BoardRules], {
    nullable: true,
    description: 'The rules by which ANISCG’s board meets: those to come, in force and past, the latest first.',
  })
  async boardRules(@Ctx() context: RequestContext): Promise<BoardRules[]> {
    return boardRules.every(await context.read());
  }

  @Mutation(() => BoardRulesPayload, {
    nullable: true,
    description: 'Sets notice, quorum and proxies of the board from a day to come (ANISCG).',
  })
  setBoardRules(
    @Arg('input', () => SetBoardRulesInput) input: SetBoardRulesInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => ({
      rules: await context.load(boardRules.byId, await setBoardRules(context, input)),
    }));
  }
}
