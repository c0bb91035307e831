import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { AmendmentStatus } from './amendment.enums.js';

@ObjectType({
  description:
    'An amendment (avenant) that changes the amounts of article 3 from a fiscal year on; in force once every signatory has signed the same content.',
})
@Directive('@key(fields: "id")')
export class Amendment {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Year and number of the draft, for example "AVENANT-2027-01".' })
  reference: string;

  @Field(() => AmendmentStatus, { nullable: true })
  status: AmendmentStatus;

  @Field(() => String, { nullable: true, description: 'What it is for, in French.' })
  purpose: string;

  @Field(() => Int, { nullable: true, description: 'First fiscal year of the new amounts.' })
  fromFiscalYear: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the content; a change makes another and voids signatures.',
  })
  revision: number;

  @Field(() => String, { nullable: true, description: 'What is signed: one French text, UTF-8, lines ended by U+000A.' })
  content: string;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the content, 64 hexadecimal digits.' })
  checksum: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the first draft.' })
  draftedOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was opened for signature.' })
  openedOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the last signature.' })
  inForceOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was withdrawn.' })
  withdrawnOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawalReason: string | null;

  @Field(() => Int, { nullable: true, description: 'Counts the changes; a mutation sends back the one it read.' })
  version: number;
}

@ObjectType({ description: 'The amendment as it now stands, or why nothing changed.' })
export class AmendmentPayload {
  @Field(() => Amendment, { nullable: true })
  amendment?: Amendment;

  @Field(() => [UserError])
  errors: UserError[];
}
