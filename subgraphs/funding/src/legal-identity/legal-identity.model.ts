import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar, InstantScalar, KEY_DESCRIPTION, PartyCode, PartyStub, UserError } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { PlainDate } from '@iscg/values';

@ObjectType({ description: 'One entry of the register of legal identities: added, never changed.' })
export class LegalIdentityEntry {
  partyCode: Party;

  @Field(() => String, { nullable: true, description: 'As registered in the directory of legal entities (Sirene).' })
  legalName: string;

  @Field(() => String, { nullable: true, description: '14 digits, key checked.' })
  siret: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day from which it holds.' })
  validFrom: PlainDate;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant of the entry, UTC.' })
  recordedAt: Date;

  @Field(() => String, { nullable: true, description: 'Subject of the person or application that recorded it.' })
  recordedBy: string | null;
}

@ObjectType({
  description:
    'The legal name and SIRET of a funder or of ANISCG, today. Public data: décret 2017-779 has them published with the subsidy.',
})
export class LegalIdentity {
  partyCode: Party;

  @Field(() => PartyStub, { nullable: true })
  party?: PartyStub;

  @Field(() => String, { nullable: true, description: 'Null while nothing is recorded for today.' })
  legalName: string | null;

  @Field(() => String, { nullable: true, description: '14 digits; null while nothing is recorded for today.' })
  siret: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day from which it holds.' })
  validFrom: PlainDate | null;

  @Field(() => Int, { nullable: true, description: 'One, and one more for every entry; a mutation sends it back.' })
  version: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day that « today » is, in Europe/Paris.' })
  asOf: PlainDate;
}

@ObjectType({ description: 'The legal identity as it now stands, or why nothing changed.' })
export class LegalIdentityPayload {
  @Field(() => LegalIdentity, { nullable: true })
  legalIdentity?: LegalIdentity;

  @Field(() => [UserError])
  errors: UserError[];
}

@InputType({
  description:
    'The legal name and SIRET of a party from a day on. Of the entries that hold on a day, the one of the latest day counts; of one day, the last recorded: a correction is another entry of the same day.',
})
export class RecordLegalIdentityInput {
  @Field(() => PartyCode, { description: 'One of the four funders, or ANISCG.' })
  party: Party;

  @Field(() => String, {
    description: '1 to 200 characters on one line, beginning with none of = + - @: a sheet takes these for a formula.',
  })
  legalName: string;

  @Field(() => String, { description: '14 digits, key checked; spaces are left out.' })
  siret: string;

  @Field(() => DateScalar, { description: 'Day from which it holds: not in the future.' })
  validFrom: PlainDate;

  @Field(() => Int, { description: 'Version of the identity that was read; 1 while nothing is recorded.' })
  version: number;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}
