import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, EuroScalar, UserError } from '@iscg/subgraph-kit';
import type { Euro, PlainDate } from '@iscg/values';
import { RateSchedule } from './rate-schedule.model.js';

export const FunderKind = {
  FIPD: 'FIPD',
  DEPARTMENT: 'DEPARTMENT',
  MUNICIPALITY: 'MUNICIPALITY',
  INTERCOMMUNALITY: 'INTERCOMMUNALITY',
  FAMILY_ALLOWANCE_FUND: 'FAMILY_ALLOWANCE_FUND',
  OTHER: 'OTHER',
} as const;
export type FunderKind = keyof typeof FunderKind;
registerEnumType(FunderKind, { name: 'FunderKind', description: 'Who finances a part of a post.' });

@ObjectType({ description: 'The part of one funder in the cost of a post for one year.' })
export class CofundingShare {
  competentParties: readonly string[];
  departmentCode: string;

  @Field(() => ID)
  id: string;

  @Field(() => FunderKind, { nullable: true })
  funderKind: FunderKind;

  @Field(() => String, { nullable: true, description: 'Which one of its kind; null when it was not told.' })
  funderName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Fraction of the cost, "0.0000" to "1.0000"; the shares of a post add up to 1.',
  })
  share: string;

  @Field(() => Boolean, { nullable: true, description: 'Confirmed by the funder, or only expected.' })
  confirmed: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the confirmation; null while it is expected.' })
  confirmedOn: PlainDate | null;

  @Field(() => EuroScalar, { nullable: true, description: 'The amounts of a post add up to its cost to the cent.' })
  amount: Euro | null;
}

export const CofundingEventKind = {
  PLANNED: 'PLANNED',
  CORRECTED: 'CORRECTED',
  SHARE_CONFIRMED: 'SHARE_CONFIRMED',
} as const;
export type CofundingEventKind = keyof typeof CofundingEventKind;
registerEnumType(CofundingEventKind, {
  name: 'CofundingEventKind',
  description: 'What was recorded of a plan.',
  valuesConfig: {
    PLANNED: { description: 'The plan, for the first time.' },
    CORRECTED: { description: 'Another cost or other shares, which take the place of those before.' },
    SHARE_CONFIRMED: { description: 'A funder has confirmed its share.' },
  },
});

@ObjectType({ description: 'One thing recorded of the co-funding of a post for a year.' })
export class CofundingEvent {
  postId: string;
  fiscalYear: number;
  competentParties: readonly string[];
  departmentCode: string;

  @Field(() => CofundingEventKind, { nullable: true })
  kind: CofundingEventKind;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was recorded, in Europe/Paris.' })
  recordedOn: PlainDate;

  @Field(() => FunderKind, { nullable: true, description: 'Who confirmed; null for a plan.' })
  funderKind: FunderKind | null;

  @Field(() => String, { nullable: true, description: 'Why a plan was corrected, in French.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Subject of the person or application that recorded it.' })
  recordedBy: string | null;
}

@ObjectType({ description: 'Who finances a post for one fiscal year, and by how much.' })
export class PostCofunding {
  postId: string;
  competentParties: readonly string[];
  departmentCode: string;

  @Field(() => ID, { description: 'Of the plan as it stood; a corrected plan has another.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Calendar year.' })
  fiscalYear: number;

  @Field(() => EuroScalar, { nullable: true, description: 'Whole cost of the post for the year.' })
  cost: Euro | null;

  @Field(() => [CofundingShare], { nullable: true })
  shares: CofundingShare[];

  scheduleCode: string | null;

  @Field(() => RateSchedule, { nullable: true, description: 'The FIPD’s schedule; null when the rates were typed.' })
  schedule?: RateSchedule;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the plan, as it stood, was recorded.' })
  recordedOn: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Counts the changes; a mutation sends back the one it read.' })
  version: number;

  @Field(() => [CofundingEvent], { nullable: true, description: 'What was recorded of it, the oldest first.' })
  history?: CofundingEvent[];
}

@ObjectType({ description: 'The plans as they now stand, or why nothing changed.' })
export class CofundingPayload {
  @Field(() => [PostCofunding], { nullable: true })
  plans?: PostCofunding[];

  @Field(() => [UserError])
  errors: UserError[];
}
