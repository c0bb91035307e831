import { IsOptional, Matches, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

const LINES = /^(?:[^\p{C}]|\n){1,1000}$/u;
const SCORE = 'La note va de 1 à 5.';

@InputType({ description: 'The session whose attending persons will be asked.' })
export class IssueEvaluationCodesInput {
  @Field(() => ID)
  sessionId: string;
}

@InputType({ description: 'What a person who attended thinks of the session; the code takes the place of the person.' })
export class EvaluateInput {
  @Field(() => String, { description: 'The code given to the person; good for one answer.' })
  code: string;

  @Field(() => Int, { description: '1, not at all satisfied, to 5, very satisfied.' })
  @Min(1, { message: SCORE })
  @Max(5, { message: SCORE })
  score: number;

  @Field(() => String, { nullable: true, description: '1 to 1000 printable characters and line breaks.' })
  @IsOptional()
  @Matches(LINES, { message: 'Le commentaire compte de 1 à 1 000 caractères imprimables.' })
  comment?: string | null;
}
