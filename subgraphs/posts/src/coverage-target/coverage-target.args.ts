import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Force } from '../competence/index.js';

@ArgsType()
export class CoverageAgainstTargetArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The day to look at; today in Europe/Paris when absent.' })
  asOf?: PlainDate | null;

  @Field(() => Force, {
    nullable: true,
    description: 'The force to compare, where targets are split; all when absent.',
  })
  force?: Force | null;
}

@InputType({ description: 'How many posts a département should have from a day on.' })
export class SetCoverageTargetInput {
  @Field(() => String, { description: 'Official geographic code of the département.' })
  departmentCode: string;

  @Field(() => DateScalar, { description: 'First day, past or to come.' })
  effectiveOn: PlainDate;

  @Field(() => Int, { description: 'Number of posts, all forces together, 1 to 999.' })
  posts: number;

  @Field(() => String, {
    nullable: true,
    description: 'Full-time equivalents with two decimals, "0.01" to the number of posts; none when absent.',
  })
  fte?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Posts for the police, 0 or more; the three parts are all given, and add up, or all absent.',
  })
  police?: number | null;

  @Field(() => Int, { nullable: true, description: 'Posts for the gendarmerie, 0 or more.' })
  gendarmerie?: number | null;

  @Field(() => Int, { nullable: true, description: 'Mixed posts, 0 or more.' })
  mixed?: number | null;

  @Field(() => String, { description: 'The text that sets the target, in French; 1 to 500 characters.' })
  source: string;
}
