import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateScalar, KEY_DESCRIPTION, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

@ObjectType({
  description:
    'Whether a funder’s seat abstains when the board votes on its own subsidy, at the meetings from a day on until the next rule takes effect.',
})
export class BoardConflictRule {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the meetings at which it holds.' })
  effectiveOn: PlainDate;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the seat takes no part in a ballot on any line of its party’s subsidy.',
  })
  ownLineAbstains: boolean;

  @Field(() => String, { nullable: true, description: 'Where it comes from, in French.' })
  source: string;
}

@ObjectType({ description: 'The rule as it was written, or why nothing was.' })
export class BoardConflictRulePayload {
  @Field(() => BoardConflictRule, { nullable: true })
  rule?: BoardConflictRule | null;

  @Field(() => [UserError])
  errors: UserError[];
}

@InputType({ description: 'A rule on conflicts of interests for the meetings from a day to come.' })
export class SetBoardConflictRuleInput {
  @Field(() => DateScalar, {
    description: 'First day of the meetings at which it holds: tomorrow or later, for nothing is retroactive.',
  })
  effectiveOn: PlainDate;

  @Field(() => Boolean, { description: 'Whether a funder’s seat abstains on its own subsidy.' })
  ownLineAbstains: boolean;

  @Field(() => String, { description: 'Article of the statutes or decision, in French; 1 to 300 characters.' })
  source: string;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}
