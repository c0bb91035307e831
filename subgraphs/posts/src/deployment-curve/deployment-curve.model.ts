import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { ForceCoverage } from '../department-coverage/index.js';

export const CurveStep = { MONTH: 'MONTH', QUARTER: 'QUARTER', YEAR: 'YEAR' } as const;
export type CurveStep = keyof typeof CurveStep;
registerEnumType(CurveStep, { name: 'CurveStep', description: 'Time between two points of a curve.' });

@ObjectType({
  description:
    'Posts on a day of the curve: opened and not closed, vacant and suspended ones included. Counts only the posts that the viewer may see.',
})
export class DeploymentPoint {
  @Field(() => DateScalar, { nullable: true, description: 'The day of the count.' })
  on: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Number of posts.' })
  posts: number;

  @Field(() => String, { nullable: true, description: 'Full-time equivalents, a decimal string with two decimals.' })
  fte: string;

  @Field(() => [ForceCoverage], {
    nullable: true,
    description: 'Police, gendarmerie, mixed: always the three, zeros included; they add up to the total.',
  })
  byForce: ForceCoverage[];

  @Field(() => String, { nullable: true, description: 'Where the count comes from, in French.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'What is counted, in French.' })
  definition: string;
}
