import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { parisToday } from '@iscg/values';
import { ChangeCofundingInput, ConfirmCofundingShareInput, PlanCofundingInput } from './cofunding.args.js';
import { CofundingPayload } from './cofunding.model.js';
import { plansOfActs } from './cofunding.store.js';
import { changeCofunding, confirmShare, planCofunding } from './planning.js';

@Resolver(() => CofundingPayload)
export class CofundingWritingResolver {
  @Mutation(() => CofundingPayload, {
    nullable: true,
    description: 'Plans the co-funding of a post for a year, or for the years of a FIPD schedule (ANISCG).',
  })
  planCofunding(
    @Arg('input', () => PlanCofundingInput) input: PlanCofundingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await planCofunding(context, input)));
  }

  @Mutation(() => CofundingPayload, {
    nullable: true,
    description: 'Corrects the plan of a post for a year; what it was stays readable as of its day (ANISCG).',
  })
  changeCofunding(
    @Arg('input', () => ChangeCofundingInput) input: ChangeCofundingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await changeCofunding(context, input)));
  }

  @Mutation(() => CofundingPayload, {
    nullable: true,
    description: 'Records that a funder has confirmed its share (ANISCG).',
  })
  confirmCofundingShare(
    @Arg('input', () => ConfirmCofundingShareInput) input: ConfirmCofundingShareInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await confirmShare(context, input)));
  }
}

async function answer(context: RequestContext, actId: string) {
  return { plans: await plansOfActs(await context.read(), parisToday(context.clock), actId) };
}
