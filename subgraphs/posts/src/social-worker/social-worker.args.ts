import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, PageArgs } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

@ArgsType()
export class SocialWorkersArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words, 1 to 100 characters, that must all be found in the names, accents and case ignored, where the viewer may read them; no contact is searched.',
  })
  search?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Official geographic codes of départements, at most 101, of a post held today.',
  })
  departmentCodes?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a post is held today; all when absent.' })
  holding?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those employed on this day whose posts take less than a full time then.',
  })
  freeOn?: PlainDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the end of the employment is recorded; all when absent.',
  })
  ended?: boolean | null;
}

/** What is written of a social worker. */
@InputType()
export abstract class SocialWorkerContentInput {
  @Field(() => String, { description: '1 to 80 characters on one line.' })
  givenName: string;

  @Field(() => String, { description: '1 to 80 characters on one line.' })
  familyName: string;

  @Field(() => DateScalar, { description: 'Day of recruitment, not after the first assignment.' })
  recruitedOn: PlainDate;

  @Field(() => String, { nullable: true, description: 'None when absent.' })
  professionalEmail?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '6 to 20 digits, spaces, ".", "-", "(", ")" or a "+" first; none when absent.',
  })
  professionalPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'Read by ANISCG alone; none when absent.' })
  privateEmail?: string | null;

  @Field(() => String, { nullable: true, description: 'Read by ANISCG alone; none when absent.' })
  privatePhone?: string | null;
}

@InputType({
  description: 'A social worker to record; two of the same names and professional address are not recorded.',
})
export class CreateSocialWorkerInput extends SocialWorkerContentInput {
  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 80 letters, digits, "." ":" "_" "-"; the same key and content give the same answer.',
  })
  idempotencyKey: string;
}

@InputType({ description: 'A social worker as recorded from now on: what is absent is no longer recorded.' })
export class CorrectSocialWorkerInput extends SocialWorkerContentInput {
  @Field(() => ID)
  workerId: string;

  @Field(() => Int, { description: 'Version of the social worker that was read.' })
  version: number;
}

@InputType({ description: 'The end of the employment of a social worker who holds no post any more.' })
export class EndSocialWorkerInput {
  @Field(() => ID)
  workerId: string;

  @Field(() => Int, { description: 'Version of the social worker that was read.' })
  version: number;

  @Field(() => DateScalar, { description: 'Last day; not in the future, and not before the last day in a post.' })
  endedOn: PlainDate;
}
