import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, type Connection } from '@iscg/subgraph-kit';
import { PostStub } from '../cofunding/index.js';
import { FundingCliffArgs, FundingLossesArgs } from './funding-cliff.args.js';
import { FundingCliff, FundingLoss } from './funding-cliff.model.js';
import { fundingCliff, fundingLossPage } from './funding-cliff.store.js';

const FundingLossConnection = connectionType(FundingLoss, 'FundingLoss');

@Resolver(() => FundingLoss)
export class FundingCliffResolver {
  @Query(() => FundingCliff, {
    nullable: true,
    description:
      'What the posts that the viewer may see lose over 12 to 36 months, by half-year, département and funder.',
  })
  async fundingCliff(
    @Args(() => FundingCliffArgs) args: FundingCliffArgs,
    @Ctx() context: RequestContext,
  ): Promise<FundingCliff> {
    return fundingCliff(await context.read(), context.clock, args);
  }

  @Query(() => FundingLossConnection, {
    nullable: true,
    description: 'Which posts lose which money, when: in the order of time, then of départements.',
  })
  async fundingLosses(
    @Args(() => FundingLossesArgs) args: FundingLossesArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<FundingLoss>> {
    return fundingLossPage(await context.read(), context.clock, args);
  }

  @FieldResolver(() => PostStub)
  post(@Root() { postId }: FundingLoss): PostStub {
    return { id: postId };
  }
}
