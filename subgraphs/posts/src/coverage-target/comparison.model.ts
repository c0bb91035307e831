import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Force } from '../competence/index.js';
import { Department } from '../department/index.js';
import { CoverageTarget } from './coverage-target.model.js';

export const TargetStatus = {
  NO_TARGET: 'NO_TARGET',
  NOT_COMPARABLE: 'NOT_COMPARABLE',
  BELOW: 'BELOW',
  REACHED: 'REACHED',
  EXCEEDED: 'EXCEEDED',
} as const;
export type TargetStatus = keyof typeof TargetStatus;
registerEnumType(TargetStatus, {
  name: 'TargetStatus',
  description: 'How the posts counted stand against the target.',
  valuesConfig: {
    NO_TARGET: { description: 'No target is in effect on the day.' },
    NOT_COMPARABLE: {
      description:
        'There is a target, but not for the forces whose posts the viewer sees whole: no gap is given, it would mislead.',
    },
    BELOW: { description: 'Fewer posts than the target.' },
    REACHED: { description: 'As many posts as the target.' },
    EXCEEDED: { description: 'More posts than the target.' },
  },
});

@ObjectType({ description: 'The posts of a département against its target, on a day.' })
export class DepartmentComparison {
  @Field(() => Department, { nullable: true })
  department: Department;

  @Field(() => [Force], {
    nullable: true,
    description: 'The forces whose posts are counted: those asked of which the viewer sees every post; may be none.',
  })
  countedForces: Force[];

  @Field(() => Int, {
    nullable: true,
    description: 'Number of posts of these forces; null when there are none to see.',
  })
  posts: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Their full-time equivalents, with two decimals; null likewise.',
  })
  fte: string | null;

  @Field(() => CoverageTarget, { nullable: true, description: 'The target in effect; null when there is none.' })
  target: CoverageTarget | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The part of the target that these forces stand for; null when it cannot be told.',
  })
  comparedTarget: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Posts less the compared target: negative when posts are missing; null when they cannot be compared.',
  })
  gap: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Full-time equivalents less those of the target, "-1.50"; null unless all forces are compared with a target in FTE.',
  })
  fteGap: string | null;

  @Field(() => TargetStatus, { nullable: true })
  status: TargetStatus;
}

@ObjectType({ description: 'Several départements against their targets; only those compared add up.' })
export class TargetTotals {
  @Field(() => Int, { nullable: true, description: 'Number of départements.' })
  departments: number;

  @Field(() => Int, { nullable: true, description: 'Those whose posts are compared with a target.' })
  compared: number;

  @Field(() => Int, { nullable: true, description: 'Those without a target.' })
  withoutTarget: number;

  @Field(() => Int, { nullable: true, description: 'Those whose target cannot be compared with what the viewer sees.' })
  notComparable: number;

  @Field(() => Int, { nullable: true, description: 'Posts of those compared.' })
  posts: number;

  @Field(() => Int, { nullable: true, description: 'Compared targets of those compared.' })
  target: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Posts missing where there are fewer than the target; what exceeds elsewhere makes up for none.',
  })
  missing: number;

  @Field(() => Int, { nullable: true, description: 'Posts above the target where there are more.' })
  surplus: number;
}

@ObjectType({
  description:
    'Posts against targets on a day: opened and not closed, vacant and suspended ones included, within what the viewer may see.',
})
export class CoverageAgainstTarget {
  @Field(() => DateScalar, { nullable: true, description: 'The day of the count and of the targets.' })
  asOf: PlainDate;

  @Field(() => Force, { nullable: true, description: 'The force compared; null for all.' })
  force: Force | null;

  @Field(() => [DepartmentComparison], { nullable: true, description: 'The 101 départements by code.' })
  departments: DepartmentComparison[];

  @Field(() => TargetTotals, { nullable: true, description: 'The 96 metropolitan départements.' })
  metropolitan: TargetTotals;

  @Field(() => TargetTotals, { nullable: true, description: 'The five overseas départements.' })
  overseas: TargetTotals;

  @Field(() => String, { nullable: true, description: 'Where the counts come from, in French.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'What is compared, in French.' })
  definition: string;
}
