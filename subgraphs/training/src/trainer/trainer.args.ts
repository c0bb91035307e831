import { IsOptional, Matches, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { KEY_DESCRIPTION } from '@iscg/subgraph-kit';

const NAME = /^[^\p{C}]{1,120}$/u;
const EMAIL = /^[^\s@\p{C}]{1,80}@[^\s@\p{C}]{1,80}$/u;
const PHONE = /^\+?[\d .()-]{6,30}$/;

@InputType()
export abstract class TrainerInput {
  @Field(() => String, { description: '1 to 120 printable characters.' })
  @Matches(NAME, { message: 'Le nom compte de 1 à 120 caractères imprimables.' })
  name: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(EMAIL, { message: 'Cette adresse électronique n’est pas valable.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Digits, spaces, points, brackets and hyphens.' })
  @IsOptional()
  @Matches(PHONE, { message: 'Ce numéro de téléphone n’est pas valable.' })
  phone?: string | null;
}

@InputType({ description: 'A person of ANISCG who teaches.' })
export class CreateTrainerInput extends TrainerInput {
  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'A trainer as it shall be from now on.' })
export class ChangeTrainerInput extends TrainerInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Version of the trainer that was read.' })
  @Min(1, { message: 'La version est un entier positif.' })
  version: number;
}
