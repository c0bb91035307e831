import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, withUserErrors, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { SubsidyLine, subsidyLineById } from '../subsidy/index.js';
import { recordPayment, reversePayment, type LedgerEntry } from './ledger.js';
import { PaymentsArgs, RecordPaymentInput, ReversePaymentInput } from './payment.args.js';
import { paymentById, paymentsOfLine } from './payment.loader.js';
import { Payment, PaymentPayload } from './payment.model.js';
import { paymentPage } from './payment.store.js';

const PaymentConnection = connectionType(Payment, 'Payment');

@Resolver(() => Payment)
export class PaymentResolver {
  @Query(() => PaymentConnection, {
    nullable: true,
    description: 'The ledger, the latest entry first: a funder’s own payments, all for the board and ANISCG.',
  })
  async payments(
    @Args(() => PaymentsArgs) args: PaymentsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Payment>> {
    return paymentPage(await context.read(), context.clock, args);
  }

  @Query(() => Payment, {
    nullable: true,
    description: 'One ledger entry; null when there is none that the viewer may see.',
  })
  payment(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Payment | null> {
    return context.load(paymentById, parseIdentifier(id));
  }

  @FieldResolver(() => SubsidyLine)
  subsidyLine(@Root() payment: Payment, @Ctx() context: RequestContext): Promise<SubsidyLine | null> {
    return context.load(subsidyLineById(context.clock), payment.lineId);
  }

  @Mutation(() => PaymentPayload, { nullable: true, description: 'Records a payment received (ANISCG).' })
  recordPayment(
    @Arg('input', () => RecordPaymentInput) input: RecordPaymentInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await recordPayment(context, input)));
  }

  @Mutation(() => PaymentPayload, { nullable: true, description: 'Reverses a payment by an opposite entry (ANISCG).' })
  reversePayment(
    @Arg('input', () => ReversePaymentInput) input: ReversePaymentInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await reversePayment(context, input)));
  }
}

@Resolver(() => SubsidyLine)
export class SubsidyLinePaymentsResolver {
  @FieldResolver(() => [Payment], { nullable: true, description: 'The line’s ledger, oldest entry first.' })
  async payments(@Root() line: SubsidyLine, @Ctx() context: RequestContext): Promise<Payment[]> {
    return (await context.load(paymentsOfLine, line.id))?.rows ?? [];
  }
}

/** What a mutation returns, read after its transaction was committed. */
async function answer(context: RequestContext, { paymentId, lineId }: LedgerEntry) {
  const payment = await context.load(paymentById, paymentId);
  const subsidyLine = await context.load(subsidyLineById(context.clock), lineId);
  return { payment, subsidyLine };
}
