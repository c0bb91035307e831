import { Matches, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { KEY_DESCRIPTION, PageArgs, PartyCode } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';

const PRINTABLE = /^[^\p{C}]{1,200}$/u;
const CAPACITY = 'La capacité d’un lieu va de 1 à 2 000 personnes.';

@InputType()
abstract class VenueInput {
  @Field(() => String, { description: '1 to 200 printable characters.' })
  @Matches(PRINTABLE, { message: 'Le nom du lieu compte de 1 à 200 caractères imprimables.' })
  name: string;

  @Field(() => String, { description: 'Postal address, 1 to 200 printable characters.' })
  @Matches(PRINTABLE, { message: 'L’adresse compte de 1 à 200 caractères imprimables.' })
  address: string;

  @Field(() => Int, { description: 'Persons it can hold, 1 to 2000.' })
  @Min(1, { message: CAPACITY })
  @Max(2000, { message: CAPACITY })
  capacity: number;
}

@InputType({ description: 'A new place where sessions can be held.' })
export class CreateVenueInput extends VenueInput {
  @Field(() => String, { description: 'INSEE code of the département.' })
  departmentCode: string;

  @Field(() => PartyCode, {
    nullable: true,
    description: 'The State party that makes it available; null for a place of ANISCG’s own.',
  })
  offeredBy?: Party | null;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'A venue as it shall be from now on; it neither moves nor changes hands.' })
export class ChangeVenueInput extends VenueInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Version of the venue that was read.' })
  @Min(1, { message: 'La version est un entier positif.' })
  version: number;
}

@ArgsType()
export class VenuesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'INSEE code of the département; all when absent.' })
  departmentCode?: string;
}
