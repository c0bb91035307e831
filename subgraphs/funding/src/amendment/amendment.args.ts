import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { Party } from '@iscg/access';
import { EuroScalar, PageArgs, PartyCode } from '@iscg/subgraph-kit';
import type { Euro } from '@iscg/values';
import { AmendmentStatus, SignatoryCapacity } from './amendment.enums.js';

@ArgsType()
export class AmendmentsArgs extends PageArgs {
  @Field(() => [AmendmentStatus], { nullable: true, description: 'Where they stand; all when absent or empty.' })
  status?: readonly AmendmentStatus[] | null;
}

@InputType({ description: 'The new yearly amount of a funder.' })
export class AmendedAmountInput {
  @Field(() => PartyCode, { description: 'A funder.' })
  funder: Party;

  @Field(() => EuroScalar, { description: 'A year; other than the amount without the amendment.' })
  amount: Euro;
}

/** What an amendment says. */
@InputType()
export abstract class AmendmentContentInput {
  @Field(() => Int, { description: 'First fiscal year of the new amounts, 2021 to 2100; no paid year from it on.' })
  fromFiscalYear: number;

  @Field(() => String, { description: 'What it is for, in French; 1 to 2000 characters.' })
  purpose: string;

  @Field(() => [AmendedAmountInput], { description: 'One to four, of different funders.' })
  amounts: AmendedAmountInput[];
}

@InputType({ description: 'A new amendment, as a draft.' })
export class DraftAmendmentInput extends AmendmentContentInput {
  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 80 letters, digits, "." ":" "_" "-"; the same key and content give the same answer.',
  })
  idempotencyKey: string;
}

@InputType({
  description: 'Another content of an amendment that is not in force; signatures given so far become void.',
})
export class ChangeAmendmentInput extends AmendmentContentInput {
  @Field(() => ID)
  amendmentId: string;

  @Field(() => Int, { description: 'Version of the amendment that was read.' })
  version: number;
}

@InputType({ description: 'A draft to be opened for signature.' })
export class OpenAmendmentInput {
  @Field(() => ID)
  amendmentId: string;

  @Field(() => Int, { description: 'Version of the amendment that was read.' })
  version: number;
}

@InputType({ description: 'An amendment to be given up before it is in force.' })
export class WithdrawAmendmentInput extends OpenAmendmentInput {
  @Field(() => String, { description: 'Why, in French; 1 to 500 characters.' })
  reason: string;
}

@InputType({ description: 'The signature of one party, for itself.' })
export class SignAmendmentInput {
  @Field(() => ID)
  amendmentId: string;

  @Field(() => SignatoryCapacity, { description: 'As what it signs.' })
  capacity: SignatoryCapacity;

  @Field(() => String, { description: 'SHA-256 of the content that was read.' })
  checksum: string;

  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 80 letters, digits, "." ":" "_" "-"; the same key and content give the same answer.',
  })
  idempotencyKey: string;
}
