import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, InstantScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Force } from '../competence/index.js';
import { Department } from '../department/index.js';

@ObjectType({ description: 'The part of a target that one force stands for.' })
export class ForceTarget {
  @Field(() => Force, { nullable: true })
  force: Force;

  @Field(() => Int, { nullable: true, description: 'Number of posts.' })
  posts: number;
}

@ObjectType({
  description:
    'How many posts a département should have from a day on: the same for every reader. Targets are added, never changed.',
})
export class CoverageTarget {
  @Field(() => ID)
  id: string;

  departmentCode: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day; it holds until the next one takes effect.' })
  effectiveOn: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Number of posts, all forces together.' })
  posts: number;

  @Field(() => String, {
    nullable: true,
    description: 'Full-time equivalents, a decimal string with two decimals; null when the source gives none.',
  })
  fte: string | null;

  @Field(() => [ForceTarget], {
    nullable: true,
    description: 'Police, gendarmerie, mixed, which add up to the number; null when the source does not split it.',
  })
  byForce: ForceTarget[] | null;

  @Field(() => String, { nullable: true, description: 'The text that sets it, in French.' })
  source: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which the database recorded it.' })
  recordedAt: Date;
}

@ObjectType({ description: 'The target that was set and its département, or why there is none.' })
export class CoverageTargetPayload {
  @Field(() => CoverageTarget, { nullable: true })
  target?: CoverageTarget | null;

  @Field(() => Department, { nullable: true })
  department?: Department | null;

  @Field(() => [UserError])
  errors: UserError[];
}
