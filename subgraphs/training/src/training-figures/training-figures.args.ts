import { IsOptional, Max, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { PartyCode } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import { Audience } from '../programme/index.js';

const message = 'Le calendrier des formations va de 2000 à 2100 : donnez une de ces années.';

@ArgsType()
export class TrainingFiguresArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Calendar year in which the sessions begin, in Europe/Paris; all years when absent.',
  })
  @IsOptional()
  @Min(2000, { message })
  @Max(2100, { message })
  year?: number;
  @Field(() => Audience, { nullable: true, description: 'Of programmes made for them; all when absent.' })
  audience?: Audience;

  @Field(() => PartyCode, {
    nullable: true,
    description: 'Persons sent by this party; all when absent. Narrows attendances, not sessions.',
  })
  party?: Party;

  @Field(() => String, { nullable: true, description: 'INSEE code of the département; all when absent.' })
  departmentCode?: string;
}
