import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Matches, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, KEY_DESCRIPTION } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Force } from '../competence/index.js';
import { Territory } from './territory.js';

/** Printable, with something in it, and no half of a character. */
const REASON = /^(?=.*\S)[^\p{C}]{1,300}$/u;

@InputType()
abstract class ReasonInput {
  @Field(() => String, { description: 'Why, in French; 1 to 300 printable characters.' })
  @Matches(REASON, { message: 'Le motif compte de 1 à 300 caractères imprimables.' })
  reason: string;
}

@InputType()
abstract class VersionInput extends ReasonInput {
  @Field(() => Int, { description: 'Version of the post that was read.' })
  @Min(1, { message: 'La version est un entier positif.' })
  version: number;
}

@InputType({ description: 'A post to plan: the need is agreed, nothing is open yet.' })
export class PlanPostInput extends ReasonInput {
  @Field(() => String, { description: 'Official geographic code of the département.' })
  departmentCode: string;

  @Field(() => Force)
  force: Force;

  @Field(() => Territory)
  territory: Territory;

  @Field(() => String, { description: 'Full-time equivalents, "0.01" to "1.00".' })
  fte: string;

  @Field(() => ID)
  employerId: string;

  @Field(() => [ID], {
    description:
      'Where it will be held, the first one first: 1 to 10 units of the département, of the force it serves; of both for a mixed post.',
  })
  @ArrayMinSize(1, { message: 'Un poste a au moins une unité d’accueil.' })
  @ArrayMaxSize(10, { message: 'Un poste a au plus dix unités d’accueil.' })
  @ArrayUnique({ message: 'Une unité d’accueil est donnée deux fois.' })
  hostUnitIds: string[];

  @Field(() => DateScalar, { description: 'Day on which the need is agreed.' })
  on: PlainDate;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'An act on a post: opening, vacancy, suspension, resumption, closing.' })
export class PostActInput extends VersionInput {
  @Field(() => ID)
  postId: string;

  @Field(() => DateScalar, { description: 'Day on which it takes effect, not before the post’s last event.' })
  on: PlainDate;
}

@InputType({ description: 'Who takes up a post.' })
export class FillPostInput extends PostActInput {
  @Field(() => ID, { description: 'The social worker who takes it up.' })
  workerId: string;

  @Field(() => String, {
    description: 'Full-time equivalents, "0.01" to those of the post; one person never exceeds 1.00 over all posts.',
  })
  fte: string;
}

@InputType({
  description: 'An event as it should have been recorded: it cancels the one recorded and takes its place.',
})
export class CorrectPostEventInput extends VersionInput {
  @Field(() => ID)
  eventId: string;

  @Field(() => DateScalar, { description: 'Day on which it really took effect.' })
  on: PlainDate;

  @Field(() => ID, { nullable: true, description: 'Of an event that fills the post: who; as recorded when absent.' })
  workerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of an event that fills the post: full-time equivalents; as recorded when absent.',
  })
  fte?: string | null;
}

@InputType({ description: 'An event that never happened.' })
export class CancelPostEventInput extends VersionInput {
  @Field(() => ID)
  eventId: string;
}
