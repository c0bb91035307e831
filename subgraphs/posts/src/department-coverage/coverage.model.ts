import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Force } from '../competence/index.js';

export const CoverageStatus = { UNCOVERED: 'UNCOVERED', SINGLE: 'SINGLE', COVERED: 'COVERED' } as const;
export type CoverageStatus = keyof typeof CoverageStatus;
registerEnumType(CoverageStatus, {
  name: 'CoverageStatus',
  description: 'How well a département is covered by the posts that the viewer may see.',
  valuesConfig: {
    UNCOVERED: { description: 'No post.' },
    SINGLE: { description: 'One post.' },
    COVERED: { description: 'Two posts or more.' },
  },
});

/** A force that has units of its own. */
export type ServedForce = Exclude<Force, 'MIXED'>;

@ObjectType({ description: 'The posts of one force.' })
export class ForceCoverage {
  @Field(() => Force, { nullable: true })
  force: Force;

  @Field(() => Int, { nullable: true, description: 'Number of posts.' })
  posts: number;

  @Field(() => String, { nullable: true, description: 'Full-time equivalents, a decimal string with two decimals.' })
  fte: string;
}

@ObjectType({
  description:
    'How a département is covered for one of the two forces: mixed posts serve both, and count for each of them.',
})
export class ServedForceCoverage {
  @Field(() => Force, { nullable: true, description: 'POLICE or GENDARMERIE.' })
  force: ServedForce;

  @Field(() => Int, { nullable: true, description: 'Number of posts that serve the force, mixed ones included.' })
  posts: number;

  @Field(() => String, { nullable: true, description: 'Full-time equivalents, a decimal string with two decimals.' })
  fte: string;

  @Field(() => CoverageStatus, { nullable: true })
  status: CoverageStatus;
}

@ObjectType({
  description:
    'Posts of a département on a day: opened and not closed, vacant and suspended ones included. Counts only the posts that the viewer may see: a directorate gets the coverage of its own competence.',
})
export class DepartmentCoverage {
  @Field(() => DateScalar, { nullable: true, description: 'The day of the count.' })
  asOf: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Number of posts.' })
  posts: number;

  @Field(() => String, { nullable: true, description: 'Full-time equivalents, a decimal string with two decimals.' })
  fte: string;

  @Field(() => [ForceCoverage], {
    nullable: true,
    description: 'Police, gendarmerie, mixed: always the three, zeros included.',
  })
  byForce: ForceCoverage[];

  @Field(() => [ServedForceCoverage], {
    nullable: true,
    description: 'Police, then gendarmerie: how well each is served, mixed posts counting for both.',
  })
  byServedForce: ServedForceCoverage[];

  @Field(() => CoverageStatus, { nullable: true })
  status: CoverageStatus;

  @Field(() => String, { nullable: true, description: 'Where the count comes from, in French.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'What is counted, in French.' })
  definition: string;
}
