import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Party } from '@iscg/access';

@ObjectType({
  description: 'The satisfaction of one group of persons; what few persons answered is kept back and says so, never 0.',
})
export class SatisfactionGroup {
  /** The parties whose persons are counted. */
  parties: readonly Party[];

  @Field(() => String, {
    nullable: true,
    description:
      'Id of the session or programme, or code of the audience, party, département, or year; null for the total.',
  })
  key: string | null;

  @Field(() => String, { nullable: true, description: 'French title of the programme; null for the other groups.' })
  label: string | null;

  @Field(() => Int, { nullable: true, description: 'Persons who came, once a session.' })
  reached: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Persons whose answers are counted here; null when they are kept back. Fewer than the threshold of one party and session count only with others of the party, in the totals that hold them all.',
  })
  answers: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean of their scores, 1 to 5, to one decimal; null when it is kept back or nobody answered.',
  })
  average: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether answers and average are kept back.' })
  suppressed: boolean;

  @Field(() => String, { nullable: true, description: 'Why they are kept back, in French; null when they are not.' })
  reason: string | null;
}

@ObjectType({
  description:
    'The satisfaction of attending persons: of the viewer’s own party for the State parties, of all for the board and ANISCG.',
})
export class Satisfaction {
  parties: readonly Party[];

  @Field(() => SatisfactionGroup, { nullable: true, description: 'All groups together.' })
  total: SatisfactionGroup;

  @Field(() => [SatisfactionGroup], { nullable: true, description: 'Groups of persons reached, by key.' })
  groups: SatisfactionGroup[];

  @Field(() => Int, { nullable: true, description: 'Answers below which no group shows its satisfaction.' })
  threshold: number;

  @Field(() => String, { nullable: true, description: 'Where the figures come from, in French.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'What is counted, in French.' })
  definition: string;
}
