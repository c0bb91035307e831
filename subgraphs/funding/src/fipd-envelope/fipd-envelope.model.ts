import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar, EuroScalar, KEY_DESCRIPTION, UserError } from '@iscg/subgraph-kit';
import type { Euro, PlainDate } from '@iscg/values';

@ObjectType({
  description: 'What the FIPD sets aside for posts in a year, against what the plans of posts take of it.',
})
export class FipdEnvelope {
  @Field(() => Int, { nullable: true, description: 'Calendar year.' })
  fiscalYear: number;

  @Field(() => EuroScalar, {
    nullable: true,
    description: 'As last decided; null while nothing is decided for the year.',
  })
  amount: Euro | null;

  @Field(() => String, { nullable: true, description: 'The text that decides it, in French.' })
  source: string | null;

  @Field(() => DateScalar, { nullable: true })
  decidedOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was recorded, in Europe/Paris.' })
  recordedOn: PlainDate | null;

  @Field(() => Int, {
    nullable: true,
    description: 'One, and one more for every decision recorded; a mutation sends it back.',
  })
  version: number;

  @Field(() => String, { nullable: true, description: 'Subject of the person or application that recorded it.' })
  recordedBy: string | null;

  @Field(() => EuroScalar, { nullable: true, description: 'FIPD amounts that the plans of the year hold, confirmed.' })
  confirmed: Euro | null;

  @Field(() => EuroScalar, { nullable: true, description: 'FIPD amounts that they hold, not confirmed yet.' })
  expected: Euro | null;

  @Field(() => EuroScalar, {
    nullable: true,
    description: 'amount − confirmed − expected; negative when more is planned; null while nothing is decided.',
  })
  available: Euro | null;

  @Field(() => String, { nullable: true, description: 'What is summed, in French.' })
  definition: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the sums, in Europe/Paris.' })
  asOf: PlainDate;
}

@ObjectType({ description: 'The envelope as it now stands, or why nothing changed.' })
export class FipdEnvelopePayload {
  @Field(() => FipdEnvelope, { nullable: true })
  fipdEnvelope?: FipdEnvelope;

  @Field(() => [UserError])
  errors: UserError[];
}

@InputType({ description: 'A decision on what the FIPD sets aside for posts in a year; the latest counts.' })
export class SetFipdEnvelopeInput {
  @Field(() => Int)
  fiscalYear: number;

  @Field(() => EuroScalar, { description: 'Above zero.' })
  amount: Euro;

  @Field(() => String, { description: 'The text that decides it, in French; 1 to 200 characters.' })
  source: string;

  @Field(() => DateScalar, { description: 'Day of the decision: not in the future.' })
  decidedOn: PlainDate;

  @Field(() => Int, { description: 'Version of the envelope that was read; 1 while nothing is decided.' })
  version: number;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}
