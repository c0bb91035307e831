import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { SubsidyLine, subsidyLineById } from '../subsidy/index.js';
import { callFunds, withdrawFundsCall } from './calling.js';
import { CallFundsInput, WithdrawFundsCallInput } from './funds-call.args.js';
import { fundsCallById, fundsCallsOfLine } from './funds-call.loader.js';
import { FundsCall, FundsCallPayload } from './funds-call.model.js';

@Resolver(() => FundsCall)
export class FundsCallResolver {
  @FieldResolver(() => SubsidyLine)
  subsidyLine(@Root() call: FundsCall, @Ctx() context: RequestContext): Promise<SubsidyLine | null> {
    return context.load(subsidyLineById(context.clock), call.lineId);
  }

  @Mutation(() => FundsCallPayload, { nullable: true, description: 'Calls funds on a subsidy line (ANISCG).' })
  callFunds(
    @Arg('input', () => CallFundsInput) input: CallFundsInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await callFunds(context, input)));
  }

  @Mutation(() => FundsCallPayload, { nullable: true, description: 'Withdraws a mistaken call for funds (ANISCG).' })
  withdrawFundsCall(
    @Arg('input', () => WithdrawFundsCallInput) input: WithdrawFundsCallInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await withdrawFundsCall(context, input)));
  }
}

@Resolver(() => SubsidyLine)
export class SubsidyLineCallsResolver {
  @FieldResolver(() => [FundsCall], {
    nullable: true,
    description: 'The calls for funds on the line, withdrawn ones included, the oldest first.',
  })
  async calls(@Root() line: SubsidyLine, @Ctx() context: RequestContext): Promise<FundsCall[]> {
    return (await context.load(fundsCallsOfLine(context.clock), line.id))?.rows ?? [];
  }
}

/** What a mutation returns, read after its transaction was committed. */
async function answer(context: RequestContext, id: string) {
  const fundsCall = await context.load(fundsCallById(context.clock), id);
  const subsidyLine = fundsCall && (await context.load(subsidyLineById(context.clock), fundsCall.lineId));
  return { fundsCall, subsidyLine };
}
