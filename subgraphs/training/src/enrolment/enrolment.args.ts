import { ArrayMaxSize, IsOptional, Matches, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { KEY_DESCRIPTION, PartyCode } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';

const LABEL = /^[^\p{C}]{1,120}$/u;
const SHEET = 'Une feuille de présence compte au plus 2 000 personnes.';

@InputType({ description: 'A person to enrol: a social worker, or somebody else by name; one of the two.' })
export class EnrolInput {
  @Field(() => ID)
  sessionId: string;

  @Field(() => PartyCode, { description: 'The State party that sends the person.' })
  party: Party;

  @Field(() => ID, { nullable: true, description: 'A social worker of the party’s competence.' })
  workerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of somebody else; 1 to 120 printable characters.' })
  @IsOptional()
  @Matches(LABEL, { message: 'Le nom compte de 1 à 120 caractères imprimables.' })
  personLabel?: string | null;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'An enrolment to withdraw.' })
export class WithdrawEnrolmentInput {
  @Field(() => ID)
  id: string;
}

@InputType({ description: 'The attendance sheet of a session: everybody who holds a seat, once.' })
export class RecordAttendanceInput {
  @Field(() => ID)
  sessionId: string;

  @Field(() => Int, { description: 'Version of the session that was read.' })
  @Min(1, { message: 'La version est un entier positif.' })
  version: number;

  @Field(() => [ID], { description: 'Enrolments of those who came.' })
  @ArrayMaxSize(2000, { message: SHEET })
  attended: string[];

  @Field(() => [ID], { description: 'Enrolments of those who did not.' })
  @ArrayMaxSize(2000, { message: SHEET })
  absent: string[];
}
