import { Matches, Min } from 'class-validator';
import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int } from 'type-graphql';
import { DateScalar, EuroScalar, PageArgs } from '@iscg/subgraph-kit';
import type { Euro, PlainDate } from '@iscg/values';

const PRINTABLE = /^[^\p{C}]{1,120}$/u;
const KEY = /^[\w.:-]{8,80}$/;

@InputType()
abstract class LedgerInput {
  @Field(() => DateScalar, { description: 'Day the money moved; not in the future.' })
  valueDate: PlainDate;

  @Field(() => String, { description: 'Chosen by the caller; the same key and content give the same answer.' })
  @Matches(KEY, { message: 'La clé d’idempotence compte de 8 à 80 lettres, chiffres, « . », « : », « _ » ou « - ».' })
  idempotencyKey: string;

  @Field(() => Int, { description: 'Version of the line that was read.' })
  @Min(1, { message: 'La version est un entier positif.' })
  version: number;
}

@InputType({ description: 'A payment received on a subsidy line.' })
export class RecordPaymentInput extends LedgerInput {
  @Field(() => ID)
  subsidyLineId: string;

  @Field(() => EuroScalar, { description: 'Above zero and not above what is outstanding.' })
  amount: Euro;

  @Field(() => String, { description: '1 to 120 printable characters.' })
  @Matches(PRINTABLE, { message: 'La référence compte de 1 à 120 caractères imprimables.' })
  externalReference: string;
}

@InputType({ description: 'The reversal of a whole payment.' })
export class ReversePaymentInput extends LedgerInput {
  @Field(() => ID)
  paymentId: string;

  @Field(() => String, { description: 'Why; 1 to 120 printable characters.' })
  @Matches(PRINTABLE, { message: 'Le motif compte de 1 à 120 caractères imprimables.' })
  reason: string;
}

@ArgsType()
export class PaymentsArgs extends PageArgs {
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Entries recorded at this instant or later; all when absent.',
  })
  recordedSince?: Date;

  @Field(() => Int, { nullable: true, description: 'Fiscal year of the subsidy line; all years when absent.' })
  year?: number;
}
