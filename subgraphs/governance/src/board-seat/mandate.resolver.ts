import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { ElectBoardMemberInput, EndMandateInput, RenewMandateInput } from './board-seat.args.js';
import { boardSeatById } from './board-seat.loader.js';
import { BoardSeatPayload } from './board-seat.model.js';
import { electBoardMember, endMandate, renewMandate } from './mandate.js';

@Resolver()
export class MandateResolver {
  @Mutation(() => BoardSeatPayload, {
    nullable: true,
    description: 'Records a member elected to the board (ANISCG).',
  })
  electBoardMember(
    @Arg('input', () => ElectBoardMemberInput) input: ElectBoardMemberInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => electBoardMember(context, input));
  }

  @Mutation(() => BoardSeatPayload, {
    nullable: true,
    description: 'Records that a mandate is renewed (ANISCG); the payload holds the new one.',
  })
  renewMandate(
    @Arg('input', () => RenewMandateInput) input: RenewMandateInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => renewMandate(context, input));
  }

  @Mutation(() => BoardSeatPayload, {
    nullable: true,
    description: 'Ends a mandate before its term (ANISCG).',
  })
  endMandate(
    @Arg('input', () => EndMandateInput) input: EndMandateInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => endMandate(context, input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answered(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => ({ seat: await context.load(boardSeatById, await act()) }));
}
