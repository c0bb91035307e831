import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class SubsidyYearsArgs {
  @Field(() => Int, { nullable: true, description: 'First fiscal year; 2021, the convention’s first, when absent.' })
  from?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Last fiscal year, itself included; the current one when absent. A year to come has no lines yet.',
  })
  to?: number;
}
