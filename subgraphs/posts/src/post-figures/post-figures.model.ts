import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Force } from '../competence/index.js';
import { ForceCoverage, type ServedForce } from '../department-coverage/index.js';
import { PostState, Territory } from '../post/index.js';

@ObjectType({ description: 'The posts that are in one state.' })
export class StateFigures {
  @Field(() => PostState, { nullable: true })
  state: PostState;

  @Field(() => Int, { nullable: true, description: 'Number of posts.' })
  posts: number;
}

@ObjectType({ description: 'The posts of one kind of territory.' })
export class TerritoryFigures {
  @Field(() => Territory, { nullable: true })
  territory: Territory;

  @Field(() => Int, { nullable: true, description: 'Number of posts.' })
  posts: number;

  @Field(() => String, { nullable: true, description: 'Full-time equivalents, a decimal string with two decimals.' })
  fte: string;
}

@ObjectType({ description: 'How many départements are covered, by the posts counted.' })
export class DepartmentFigures {
  @Field(() => Int, { nullable: true, description: 'Départements with two posts or more.' })
  covered: number;

  @Field(() => Int, { nullable: true, description: 'Départements with one post.' })
  single: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Départements without a post, among those that the filter names; among the 101 when it names none.',
  })
  uncovered: number;
}

@ObjectType({
  description:
    'How many départements are covered for one of the two forces, by the posts counted: mixed ones serve both.',
})
export class ServedForceFigures extends DepartmentFigures {
  @Field(() => Force, { nullable: true, description: 'POLICE or GENDARMERIE.' })
  force: ServedForce;
}

@ObjectType({
  description:
    'Posts on a day: opened and not closed, vacant and suspended ones included. Counts only the posts that the viewer may see.',
})
export class PostFigures {
  @Field(() => DateScalar, { nullable: true, description: 'The day of the count.' })
  asOf: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Number of posts.' })
  posts: number;

  @Field(() => String, { nullable: true, description: 'Full-time equivalents, a decimal string with two decimals.' })
  fte: string;

  @Field(() => [ForceCoverage], {
    nullable: true,
    description: 'Police, gendarmerie, mixed: always the three, zeros included; they add up to the total.',
  })
  byForce: ForceCoverage[];

  @Field(() => [StateFigures], {
    nullable: true,
    description: 'Open, filled, vacant, suspended: always the four, zeros included; they add up to the total.',
  })
  byState: StateFigures[];

  @Field(() => [TerritoryFigures], {
    nullable: true,
    description: 'Urban, periurban, rural, overseas: always the four, zeros included; they add up to the total.',
  })
  byTerritory: TerritoryFigures[];

  @Field(() => DepartmentFigures, { nullable: true })
  departments: DepartmentFigures;

  @Field(() => DepartmentFigures, { nullable: true, description: 'The same of the overseas départements alone.' })
  overseasDepartments: DepartmentFigures;

  @Field(() => [ServedForceFigures], {
    nullable: true,
    description: 'The same for each force: police, then gendarmerie.',
  })
  departmentsByServedForce: ServedForceFigures[];

  @Field(() => String, { nullable: true, description: 'Where the count comes from, in French.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'What is counted, in French.' })
  definition: string;
}
