import { ArrayMaxSize, Matches, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { InstantScalar, KEY_DESCRIPTION, PartyCode } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';

const PRINTABLE = /^[^\p{C}]{1,500}$/u;
const SEATS = 'Une session compte de 1 à 2 000 places.';

@InputType()
export abstract class SessionPlanInput {
  @Field(() => ID)
  programmeId: string;

  @Field(() => ID)
  venueId: string;

  @Field(() => InstantScalar, { description: 'To come.' })
  startsAt: Date;

  @Field(() => InstantScalar, { description: 'After the beginning, within 31 days of it.' })
  endsAt: Date;

  @Field(() => Int, { description: 'Persons it takes: 1 or more, not more than the venue holds.' })
  @Min(1, { message: SEATS })
  @Max(2000, { message: SEATS })
  seats: number;

  @Field(() => PartyCode, { description: 'Who receives the session: a State party or ANISCG.' })
  hostParty: Party;

  @Field(() => [ID], { description: 'Who teaches; at most 10, none while it is not known.' })
  @ArrayMaxSize(10, { message: 'Une session a au plus 10 formateurs.' })
  trainerIds: string[];
}

@InputType({ description: 'What a session is to be; it begins as a draft.' })
export class CreateSessionInput extends SessionPlanInput {
  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'A session on the version that was read.' })
export class SessionVersionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Version of the session that was read.' })
  @Min(1, { message: 'La version est un entier positif.' })
  version: number;
}

@InputType({
  description:
    'A session as it shall be from now on. Its programme is settled once it is open, all of it once it is over.',
})
export class ChangeSessionInput extends SessionPlanInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Version of the session that was read.' })
  @Min(1, { message: 'La version est un entier positif.' })
  version: number;
}

@InputType({ description: 'A session that will not take place.' })
export class CancelSessionInput extends SessionVersionInput {
  @Field(() => String, { description: 'Why; read by every party; 1 to 500 printable characters.' })
  @Matches(PRINTABLE, { message: 'Le motif compte de 1 à 500 caractères imprimables.' })
  reason: string;
}
