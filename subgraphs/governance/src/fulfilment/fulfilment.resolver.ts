import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { Document, documentById } from '../document/index.js';
import { Party, partyByCode } from '../party/index.js';
import { Undertaking, undertakingById } from '../undertaking/index.js';
import { PostStub, SessionStub, SubsidyLineStub } from './evidence.stubs.js';
import { RecordFulfilmentInput, WithdrawFulfilmentInput } from './fulfilment.args.js';
import { evidenceOfFulfilment, fulfilmentById, fulfilmentsOfUndertaking } from './fulfilment.loader.js';
import { Evidence, Fulfilment, FulfilmentPayload } from './fulfilment.model.js';
import { recordFulfilment, withdrawFulfilment } from './recording.js';

@Resolver(() => Undertaking)
export class UndertakingFulfilmentsResolver {
  @FieldResolver(() => [Fulfilment], {
    nullable: true,
    description: 'Every time that it was kept, the latest first; withdrawn ones included.',
  })
  async fulfilments(@Root() { id }: Undertaking, @Ctx() context: RequestContext): Promise<Fulfilment[]> {
    return (await context.load(fulfilmentsOfUndertaking, id))?.rows ?? [];
  }
}

@Resolver(() => Fulfilment)
export class FulfilmentResolver {
  @FieldResolver(() => Undertaking)
  undertaking(@Root() { undertakingId }: Fulfilment, @Ctx() context: RequestContext): Promise<Undertaking | null> {
    return context.load(undertakingById(context.clock), undertakingId);
  }

  @FieldResolver(() => Party)
  party(@Root() { partyCode }: Fulfilment, @Ctx() context: RequestContext): Promise<Party | null> {
    return context.load(partyByCode(context.clock), partyCode);
  }

  @FieldResolver(() => Evidence)
  evidence(@Root() { id }: Fulfilment, @Ctx() context: RequestContext): Promise<Evidence | null> {
    return context.load(evidenceOfFulfilment, id);
  }

  @Mutation(() => FulfilmentPayload, {
    nullable: true,
    description: 'Records that a debtor kept a commitment (the debtor, or ANISCG for any).',
  })
  recordFulfilment(
    @Arg('input', () => RecordFulfilmentInput) input: RecordFulfilmentInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => recordFulfilment(context, input));
  }

  @Mutation(() => FulfilmentPayload, {
    nullable: true,
    description: 'Withdraws a fulfilment recorded by mistake, with a reason (the debtor, or ANISCG).',
  })
  withdrawFulfilment(
    @Arg('input', () => WithdrawFulfilmentInput) input: WithdrawFulfilmentInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => withdrawFulfilment(context, input));
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => SubsidyLineStub)
  subsidyLine(@Root() evidence: Evidence): SubsidyLineStub | null {
    return stubOf(evidence, 'SUBSIDY_LINE');
  }

  @FieldResolver(() => SessionStub)
  session(@Root() evidence: Evidence): SessionStub | null {
    return stubOf(evidence, 'SESSION');
  }

  @FieldResolver(() => PostStub)
  post(@Root() evidence: Evidence): PostStub | null {
    return stubOf(evidence, 'POST');
  }

  @FieldResolver(() => Document)
  document(@Root() evidence: Evidence, @Ctx() context: RequestContext): Promise<Document | null> | null {
    const named = stubOf(evidence, 'DOCUMENT');
    return named && context.load(documentById, named.id);
  }
}

function stubOf({ entityType, entityId }: Evidence, asked: Evidence['entityType']): { readonly id: string } | null {
  return entityType === asked && entityId !== null ? { id: entityId } : null;
}

/** What a mutation returns, read after its transaction was committed. */
function answered(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => {
    const fulfilment = await context.load(fulfilmentById, await act());
    const undertaking = fulfilment && (await context.load(undertakingById(context.clock), fulfilment.undertakingId));
    return { fulfilment, undertaking };
  });
}
