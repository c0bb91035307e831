import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Party as Code } from '@iscg/access';
import { DateScalar, InstantScalar, KEY_DESCRIPTION } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { DisseminationMeans } from './dissemination.enums.js';

export const DisseminationStepKind = { SENT: 'SENT', ACKNOWLEDGED: 'ACKNOWLEDGED', REMINDED: 'REMINDED' } as const;
export type DisseminationStepKind = keyof typeof DisseminationStepKind;
registerEnumType(DisseminationStepKind, {
  name: 'DisseminationStepKind',
  description: 'What was recorded of a recipient of the convention.',
  valuesConfig: {
    SENT: { description: 'The convention was sent.' },
    ACKNOWLEDGED: { description: 'The recipient acknowledged it.' },
    REMINDED: { description: 'The recipient was reminded.' },
  },
});

@ObjectType({
  description:
    'One thing recorded of a recipient of the convention. Nothing of it is edited or deleted; one recorded by mistake is cancelled and counts no longer.',
})
export class DisseminationStep {
  disseminationId: string;
  partyCode: Code;
  departmentCode: string | null;

  @Field(() => ID)
  id: string;

  @Field(() => DisseminationStepKind, { nullable: true })
  kind: DisseminationStepKind;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it happened.' })
  on: PlainDate;

  @Field(() => DisseminationMeans, { nullable: true, description: 'How it was sent; null for an acknowledgement.' })
  means: DisseminationMeans | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which it was recorded.' })
  recordedAt: Date;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was cancelled; null while it counts.' })
  cancelledOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled, in French; null while it counts.' })
  cancellationReason: string | null;
}

@InputType({ description: 'A step of the dissemination that was recorded by mistake.' })
export class CancelDisseminationStepInput {
  @Field(() => ID)
  stepId: string;

  @Field(() => String, { description: 'Why, in French; 1 to 500 characters.' })
  reason: string;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}
