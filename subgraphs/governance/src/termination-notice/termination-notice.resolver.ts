import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { Convention } from '../convention/index.js';
import { Party, partyByCode } from '../party/index.js';
import { giveNotice, withdrawNotice } from './notice-giving.js';
import { GiveNoticeInput, WithdrawNoticeInput } from './termination-notice.args.js';
import { noticeById } from './termination-notice.loader.js';
import { TerminationNotice, TerminationNoticePayload } from './termination-notice.model.js';
import { everyNotice } from './termination-notice.store.js';

@Resolver(() => Convention)
export class ConventionNoticesResolver {
  @FieldResolver(() => [TerminationNotice], {
    nullable: true,
    description: 'Notices given against its renewal, withdrawn ones included, the latest first.',
  })
  async notices(@Ctx() context: RequestContext): Promise<TerminationNotice[]> {
    return everyNotice(await context.read());
  }
}

@Resolver(() => TerminationNotice)
export class TerminationNoticeResolver {
  @FieldResolver(() => Party)
  givenBy(@Root() { partyCode }: TerminationNotice, @Ctx() context: RequestContext): Promise<Party | null> {
    return context.load(partyByCode(context.clock), partyCode);
  }

  @Mutation(() => TerminationNoticePayload, {
    nullable: true,
    description: 'Gives notice against the renewal of the convention (each State party, ANISCG).',
  })
  giveNotice(
    @Arg('input', () => GiveNoticeInput) input: GiveNoticeInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => giveNotice(context, input));
  }

  @Mutation(() => TerminationNoticePayload, {
    nullable: true,
    description: 'Withdraws a notice, with a reason (the party that gave it).',
  })
  withdrawNotice(
    @Arg('input', () => WithdrawNoticeInput) input: WithdrawNoticeInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => withdrawNotice(context, input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answered(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => ({ notice: await context.load(noticeById, await act()) }));
}
