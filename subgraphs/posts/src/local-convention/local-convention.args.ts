import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, PageArgs } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Force } from '../competence/index.js';
import { LocalConventionStatus, LocalSignatoryKind } from './local-convention.enums.js';

@ArgsType()
export class LocalConventionsArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Only those in force today whose last day comes within this many months, 1 to 120.',
  })
  endingWithin?: number | null;

  @Field(() => [String], { nullable: true, description: 'Official geographic codes of départements, at most 101.' })
  departmentCodes?: readonly string[] | null;

  @Field(() => Force, { nullable: true, description: 'The force of the post.' })
  force?: Force | null;

  @Field(() => [LocalConventionStatus], { nullable: true, description: 'Where they stand today.' })
  statuses?: readonly LocalConventionStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether another one renews it; all when absent.' })
  renewed?: boolean | null;
}

@InputType({ description: 'Who signs a local convention.' })
export class LocalSignatoryInput {
  @Field(() => LocalSignatoryKind)
  kind: LocalSignatoryKind;

  @Field(() => String, { description: 'Who it is, in French; 1 to 160 characters.' })
  label: string;
}

/** What is written of a convention, the first of a post or a renewal. */
@InputType()
export abstract class LocalConventionTermsInput {
  @Field(() => [LocalSignatoryInput], { description: '2 to 20 signatories.' })
  signatories: LocalSignatoryInput[];

  @Field(() => DateScalar, { description: 'Day of the signature; not in the future.' })
  signedOn: PlainDate;

  @Field(() => DateScalar, { description: 'Last day, after the first; usually three years later.' })
  endsOn: PlainDate;
}

@InputType({ description: 'A local convention of a post that follows no other.' })
export class SignLocalConventionInput extends LocalConventionTermsInput {
  @Field(() => ID)
  postId: string;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn: PlainDate;

  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 80 letters, digits, "." ":" "_" "-"; the same key and content give the same answer.',
  })
  idempotencyKey: string;
}

@InputType({ description: 'A local convention that follows another of the same post.' })
export class RenewLocalConventionInput extends LocalConventionTermsInput {
  @Field(() => ID, { description: 'The convention that it renews.' })
  conventionId: string;

  @Field(() => Int, { description: 'Version of the convention that was read.' })
  version: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day, after the last of the renewed one; the day after it when absent.',
  })
  startsOn?: PlainDate | null;
}

@InputType({ description: 'The end of a local convention before its term.' })
export class EndLocalConventionInput {
  @Field(() => ID)
  conventionId: string;

  @Field(() => Int, { description: 'Version of the convention that was read.' })
  version: number;

  @Field(() => DateScalar, { description: 'Last day in force: not before the first day, and before the term.' })
  endedOn: PlainDate;

  @Field(() => String, { description: 'Why, in French; 1 to 500 characters.' })
  reason: string;
}
