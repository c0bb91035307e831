import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, EuroScalar } from '@iscg/subgraph-kit';
import type { Euro, PlainDate } from '@iscg/values';

@InputType()
abstract class FundsCallInput {
  @Field(() => Int, { description: 'Version of the line that was read.' })
  version: number;

  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 80 letters, digits, "." ":" "_" "-"; the same key and content give the same answer.',
  })
  idempotencyKey: string;
}

@InputType({ description: 'A call for funds on a subsidy line, made today.' })
export class CallFundsInput extends FundsCallInput {
  @Field(() => ID)
  subsidyLineId: string;

  @Field(() => EuroScalar, { description: 'Above zero and not above what is committed and not yet called.' })
  amount: Euro;

  @Field(() => DateScalar, { description: 'Day by which the funder pays: from today to a year later.' })
  dueOn: PlainDate;

  @Field(() => String, { description: 'Reference of the letter, 1 to 120 printable characters.' })
  reference: string;
}

@InputType({ description: 'The withdrawal of a mistaken call for funds.' })
export class WithdrawFundsCallInput extends FundsCallInput {
  @Field(() => ID)
  fundsCallId: string;

  @Field(() => String, { description: 'Why, in French; 1 to 500 characters.' })
  reason: string;
}
