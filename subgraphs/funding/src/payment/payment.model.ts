import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, EuroScalar, UserError, InstantScalar } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { Euro, PlainDate } from '@iscg/values';
import { SubsidyLine } from '../subsidy/index.js';

@Entity('payment')
@ObjectType({
  description: 'One entry of the append-only ledger of a subsidy line; a mistake is corrected by a reversal.',
})
@Directive('@key(fields: "id")')
export class Payment {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'line_id' })
  lineId: string;

  @Column('text', { name: 'funder_code' })
  funderCode: Party;

  @Field(() => SubsidyLine, { nullable: true })
  subsidyLine?: SubsidyLine;

  @Column('numeric', { precision: 14, scale: 2 })
  @Field(() => EuroScalar, { nullable: true, description: 'Received; negative for a reversal.' })
  amount: Euro;

  @Column('date', { name: 'value_date' })
  @Field(() => DateScalar, { nullable: true, description: 'Day the money moved.' })
  valueDate: PlainDate;

  @Column('text', { name: 'external_reference' })
  @Field(() => String, { nullable: true, description: 'Reference at the funder or the bank.' })
  externalReference: string;

  @Column('uuid', { name: 'reverses_id', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The payment that this entry reverses.' })
  reverses: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the payment was reversed.' })
  reason: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  @Field(() => InstantScalar, { nullable: true, description: 'Instant of the entry, UTC.' })
  recordedAt: Date;

  @Field(() => String, { nullable: true, description: 'Subject of the person or application that recorded it.' })
  recordedBy: string | null;
}

@ObjectType({ description: 'The entry made and its line, or why there is none.' })
export class PaymentPayload {
  @Field(() => Payment, { nullable: true })
  payment?: Payment;

  @Field(() => SubsidyLine, { nullable: true })
  subsidyLine?: SubsidyLine;

  @Field(() => [UserError])
  errors: UserError[];
}
