import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, EuroScalar } from '@iscg/subgraph-kit';
import type { Euro, PlainDate } from '@iscg/values';
import { FunderKind, PostStub } from '../cofunding/index.js';

export const LossReason = { STEP_DOWN: 'STEP_DOWN', UNCONFIRMED: 'UNCONFIRMED', NO_PLAN: 'NO_PLAN' } as const;
export type LossReason = keyof typeof LossReason;
registerEnumType(LossReason, {
  name: 'LossReason',
  description: 'Why money of a post is not there.',
  valuesConfig: {
    STEP_DOWN: { description: 'The funder’s share is lower than the year before.' },
    UNCONFIRMED: { description: 'The share is planned, and the funder has not confirmed it.' },
    NO_PLAN: { description: 'Nothing is planned for the year: what the last plan held is not there.' },
  },
});

@ObjectType({ description: 'Money that a post loses in a half-year, by kind of funder.' })
export class FundingLoss {
  postId: string;
  competentParties: readonly string[];
  departmentCode: string;

  @Field(() => ID)
  id: string;

  @Field(() => PostStub, { nullable: true })
  post?: PostStub;

  @Field(() => Int, { nullable: true, description: 'Calendar year.' })
  fiscalYear: number;

  @Field(() => Int, { nullable: true, description: '1 from January to June, 2 from July to December.' })
  half: number;

  @Field(() => FunderKind, { nullable: true })
  funderKind: FunderKind;

  @Field(() => LossReason, { nullable: true })
  reason: LossReason;

  @Field(() => String, { nullable: true, description: 'Fraction of the cost that is lost, "0.0000" to "1.0000".' })
  share: string;

  @Field(() => EuroScalar, {
    nullable: true,
    description: 'Half of what the year loses; the odd cent is in the first half.',
  })
  gap: Euro | null;
}

@ObjectType({ description: 'What is lost under one heading.' })
export class CliffFigure {
  @Field(() => String, {
    nullable: true,
    description: 'The heading: a half-year as "2027-1", the code of a département, or a kind of funder.',
  })
  key: string;

  @Field(() => Int, { nullable: true, description: 'Posts that lose something.' })
  posts: number;

  @Field(() => EuroScalar, { nullable: true, description: 'Exact sum of what they lose.' })
  gap: Euro | null;
}

@ObjectType({ description: 'What posts lose over the months to come: counted from the plans at every read.' })
export class FundingCliff {
  @Field(() => DateScalar, { nullable: true, description: 'First day looked at.' })
  from: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day looked at; half-years count whole.' })
  to: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the count, in Europe/Paris.' })
  asOf: PlainDate;

  @Field(() => String, { nullable: true, description: 'Where the figures come from, in French.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'What is counted, in French.' })
  definition: string;

  @Field(() => Int, { nullable: true, description: 'Posts that lose something.' })
  posts: number;

  @Field(() => EuroScalar, { nullable: true, description: 'Exact sum of what they lose.' })
  gap: Euro | null;

  @Field(() => [CliffFigure], { nullable: true, description: 'In the order of time.' })
  byHalfYear: CliffFigure[];

  @Field(() => [CliffFigure], { nullable: true, description: 'By code.' })
  byDepartment: CliffFigure[];

  @Field(() => [CliffFigure], { nullable: true, description: 'By kind of funder.' })
  byFunderKind: CliffFigure[];
}
