import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, EuroScalar, InstantScalar, PartyStub } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { Euro, PlainDate } from '@iscg/values';

export const SubsidyLineEventKind = {
  COMMITMENT_SET: 'COMMITMENT_SET',
  COMMITMENT_AMENDED: 'COMMITMENT_AMENDED',
  FUNDS_CALLED: 'FUNDS_CALLED',
  CALL_WITHDRAWN: 'CALL_WITHDRAWN',
  PAID: 'PAID',
  PAYMENT_REVERSED: 'PAYMENT_REVERSED',
  REPORT_DUE: 'REPORT_DUE',
  REPORT_SENT: 'REPORT_SENT',
  REPORT_RECEIVED: 'REPORT_RECEIVED',
} as const;
export type SubsidyLineEventKind = keyof typeof SubsidyLineEventKind;
registerEnumType(SubsidyLineEventKind, {
  name: 'SubsidyLineEventKind',
  description: 'What happened to a subsidy line.',
  valuesConfig: {
    COMMITMENT_SET: { description: 'The convention sets the amount (article 3).' },
    COMMITMENT_AMENDED: { description: 'An amendment in force changes the amount.' },
    FUNDS_CALLED: { description: 'ANISCG calls funds.' },
    CALL_WITHDRAWN: { description: 'ANISCG withdraws a mistaken call.' },
    PAID: { description: 'The funder pays.' },
    PAYMENT_REVERSED: { description: 'A payment is reversed.' },
    REPORT_DUE: { description: 'The financial report on the subsidy is due.' },
    REPORT_SENT: { description: 'ANISCG sends the report, or sends it again.' },
    REPORT_RECEIVED: { description: 'The funder acknowledges the report.' },
  },
});

@ObjectType({ description: 'One event of a subsidy line: read from the facts that it comes from, stored nowhere.' })
export class SubsidyLineEvent {
  lineId: string;

  funderCode: Party;

  @Field(() => SubsidyLineEventKind, { nullable: true })
  kind: SubsidyLineEventKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the event; of a payment or its reversal, the value date.',
  })
  occurredOn: PlainDate;

  partyCode: Party | null;

  @Field(() => PartyStub, { nullable: true, description: 'Whose act it is; null for a text signed by all.' })
  party?: PartyStub | null;

  @Field(() => EuroScalar, {
    nullable: true,
    description: 'Set, called, paid, spent as reported; negative for a reversal. Null where there is no amount.',
  })
  amount: Euro | null;

  @Field(() => String, { nullable: true, description: 'The text, letter or bank entry it comes from.' })
  reference: string | null;

  @Field(() => String, { nullable: true, description: 'Why, for a withdrawal or a reversal.' })
  reason: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant of the entry, UTC; null for a text.' })
  recordedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Subject of the person or application of ANISCG that recorded it.',
  })
  recordedBy: string | null;
}
