import { IsOptional, Matches, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, KEY_DESCRIPTION, PageArgs, PartyCode } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import { VenueOfferState } from './venue-offer.model.js';

const LINE = /^[^\p{C}]{1,500}$/u;
const PERSONS = 'Une salle se demande pour 1 à 2 000 personnes.';

@InputType()
abstract class RoomInput {
  @Field(() => PartyCode, { description: 'The State party asked, or that offers.' })
  party: Party;

  @Field(() => DateScalar, { description: 'First day; today or later.' })
  from: PlainDate;

  @Field(() => DateScalar, { description: 'Last day, within two years of the first.' })
  to: PlainDate;

  @Field(() => String, { nullable: true, description: '1 to 500 printable characters.' })
  @IsOptional()
  @Matches(LINE, { message: 'L’équipement se dit en 1 à 500 caractères imprimables.' })
  equipment?: string | null;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'A room that ANISCG needs.' })
export class AskVenueInput extends RoomInput {
  @Field(() => String, { description: 'INSEE code of the département.' })
  departmentCode: string;

  @Field(() => String, { description: 'Where; 1 to 500 printable characters.' })
  @Matches(LINE, { message: 'Le lieu souhaité se dit en 1 à 500 caractères imprimables.' })
  place: string;

  @Field(() => Int, { description: '1 to 2000.' })
  @Min(1, { message: PERSONS })
  @Max(2000, { message: PERSONS })
  persons: number;
}

@InputType({ description: 'A room that a State party makes available without being asked.' })
export class OfferVenueInput extends RoomInput {
  @Field(() => ID, { description: 'A venue of the party’s own.' })
  venueId: string;
}

@InputType({ description: 'The room that answers.' })
export class AcceptVenueOfferInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'A venue of the party’s own.' })
  venueId: string;
}

@InputType({ description: 'Why the situation does not permit it.' })
export class RefuseVenueOfferInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: '1 to 500 printable characters.' })
  @Matches(LINE, { message: 'Le motif compte de 1 à 500 caractères imprimables.' })
  reason: string;
}

@InputType({ description: 'A room asked for, without an answer.' })
export class RemindInput {
  @Field(() => ID)
  id: string;
}

@ArgsType()
export class VenueOffersArgs extends PageArgs {
  @Field(() => [VenueOfferState], { nullable: true, description: 'States; all when absent or empty.' })
  state?: VenueOfferState[];

  @Field(() => PartyCode, { nullable: true, description: 'The State party; all when absent.' })
  party?: Party;

  @Field(() => String, { nullable: true, description: 'INSEE code of the département; all when absent.' })
  departmentCode?: string;
}
