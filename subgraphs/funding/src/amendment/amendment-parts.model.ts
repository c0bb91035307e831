import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, EuroScalar, InstantScalar, PartyStub } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { Euro, PlainDate } from '@iscg/values';
import { SignatoryCapacity } from './amendment.enums.js';

@ObjectType({
  description:
    'What an amendment changes for a funder from its first fiscal year on, against what is in force; once in force, against what was before.',
})
export class AmendmentChange {
  amendmentId: string;

  funderCode: Party;

  @Field(() => PartyStub, { nullable: true })
  funder?: PartyStub;

  @Field(() => EuroScalar, { nullable: true, description: 'A year, without the amendment.' })
  before: Euro;

  @Field(() => EuroScalar, { nullable: true, description: 'A year, by the amendment.' })
  after: Euro;

  @Field(() => EuroScalar, { nullable: true, description: 'after − before; may be negative.' })
  difference: Euro;

  @Field(() => String, { nullable: true, description: 'The text that the amount before comes from.' })
  source: string;
}

@ObjectType({ description: 'A signature: it holds for one content, and nothing takes it away or moves it.' })
export class AmendmentSignature {
  amendmentId: string;

  @Field(() => SignatoryCapacity, { nullable: true })
  capacity: SignatoryCapacity;

  partyCode: Party;

  @Field(() => PartyStub, { nullable: true, description: 'The party that signed.' })
  party?: PartyStub;

  @Field(() => String, { nullable: true, description: 'Name of the person who signed.' })
  signedBy: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the signature, in Europe/Paris.' })
  signedOn: PlainDate;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant of the signature, UTC.' })
  signedAt: Date;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the content signed.' })
  checksum: string;

  @Field(() => Int, { nullable: true, description: 'Number of the content signed.' })
  revision: number;
}

@ObjectType({ description: 'Who must sign an amendment, as what, and whether it has signed its present content.' })
export class AmendmentSignatory {
  amendmentId: string;

  @Field(() => SignatoryCapacity, { nullable: true })
  capacity: SignatoryCapacity;

  partyCode: Party;

  @Field(() => PartyStub, { nullable: true, description: 'The party that signs in this capacity.' })
  party?: PartyStub;

  @Field(() => AmendmentSignature, { nullable: true, description: 'Null until it has signed the present content.' })
  signature: AmendmentSignature | null;
}
