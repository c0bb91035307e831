import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, EuroScalar, KEY_DESCRIPTION } from '@iscg/subgraph-kit';
import type { Euro, PlainDate } from '@iscg/values';
import { FunderKind } from './cofunding.model.js';

@InputType({ description: 'The part of one funder.' })
export class PlannedShareInput {
  @Field(() => FunderKind)
  funderKind: FunderKind;

  @Field(() => String, { nullable: true, description: 'Which one of its kind; 1 to 120 printable characters.' })
  funderName?: string | null;

  @Field(() => String, { description: 'Fraction above 0 and up to 1, four decimals at most, for example "0.3000".' })
  share: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the funder confirmed it, not in the future; null while it is expected.',
  })
  confirmedOn?: PlainDate | null;
}

@InputType()
abstract class CofundingContentInput {
  @Field(() => EuroScalar, { description: 'Whole cost of the post for a year; above zero.' })
  cost: Euro;

  @Field(() => [PlannedShareInput], { description: 'The shares, which add up to exactly 1.' })
  shares: PlannedShareInput[];

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({
  description:
    'The co-funding of a post: for one year, with typed shares; or for the years of a FIPD schedule, with the shares of the other funders in what the FIPD leaves.',
})
export class PlanCofundingInput extends CofundingContentInput {
  @Field(() => ID)
  postId: string;

  @Field(() => Int, { description: 'The year, or the first year of the schedule.' })
  fiscalYear: number;

  @Field(() => String, { nullable: true, description: 'Code of a rate schedule; typed rates when absent.' })
  schedule?: string | null;
}

@InputType({ description: 'Another cost or other shares of a plan: the content before stays readable as of its day.' })
export class ChangeCofundingInput extends CofundingContentInput {
  @Field(() => ID)
  cofundingId: string;

  @Field(() => Int, { description: 'Version of the plan that was read.' })
  version: number;

  @Field(() => String, { description: 'Why, in French; 1 to 500 characters.' })
  reason: string;
}

@InputType({ description: 'The confirmation of a share by its funder.' })
export class ConfirmCofundingShareInput {
  @Field(() => ID)
  shareId: string;

  @Field(() => DateScalar, { description: 'Day of the confirmation: not in the future.' })
  confirmedOn: PlainDate;

  @Field(() => Int, { description: 'Version of the plan that was read.' })
  version: number;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}
