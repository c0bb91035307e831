import { IsOptional, Max, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { TrainingDimension } from '../training-figures/index.js';

const message = 'Le calendrier des formations va de 2000 à 2100 : donnez une de ces années.';

@ArgsType()
export class SatisfactionArgs {
  @Field(() => TrainingDimension)
  by: TrainingDimension;

  @Field(() => Int, {
    nullable: true,
    description: 'Calendar year in which the sessions begin, in Europe/Paris; all years when absent.',
  })
  @IsOptional()
  @Min(2000, { message })
  @Max(2100, { message })
  year?: number;
}
