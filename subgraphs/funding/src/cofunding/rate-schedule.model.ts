import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The part of a post’s cost that the FIPD bears in each year of a plan.' })
export class RateSchedule {
  @Field(() => String)
  code: string;

  @Field(() => String, { nullable: true, description: 'In French.' })
  label: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Fractions of the cost, "0.0000" to "1.0000", from the first year of the plan on; 0 after the last.',
  })
  rates: string[];
}
