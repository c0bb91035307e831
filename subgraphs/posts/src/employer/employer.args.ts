import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, PageArgs } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { EmployerKind } from './employer.model.js';

@ArgsType()
export class EmployersArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words, 1 to 100 characters, that must all be found in the name, accents and case ignored.',
  })
  search?: string | null;

  @Field(() => EmployerKind, { nullable: true })
  kind?: EmployerKind | null;

  @Field(() => [String], { nullable: true, description: 'Official geographic codes of départements, at most 101.' })
  departmentCodes?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an end is recorded; all when absent.' })
  ended?: boolean | null;
}

/** What is written of an employer. */
@InputType()
export abstract class EmployerContentInput {
  @Field(() => String, { description: 'Name, in French; 1 to 160 characters on one line.' })
  name: string;

  @Field(() => EmployerKind)
  kind: EmployerKind;

  @Field(() => String, { description: 'Official geographic code of its département.' })
  departmentCode: string;
}

@InputType({ description: 'An employer to add; two of the same name, kind and département are not added.' })
export class CreateEmployerInput extends EmployerContentInput {
  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 80 letters, digits, "." ":" "_" "-"; the same key and content give the same answer.',
  })
  idempotencyKey: string;
}

@InputType({ description: 'An employer as it should have been recorded.' })
export class CorrectEmployerInput extends EmployerContentInput {
  @Field(() => ID)
  employerId: string;

  @Field(() => Int, { description: 'Version of the employer that was read.' })
  version: number;
}

@InputType({ description: 'The end of an employer, on which no post stands any more.' })
export class EndEmployerInput {
  @Field(() => ID)
  employerId: string;

  @Field(() => Int, { description: 'Version of the employer that was read.' })
  version: number;

  @Field(() => DateScalar, { description: 'Last day; not in the future, and not before the last day of its posts.' })
  endedOn: PlainDate;

  @Field(() => String, { description: 'Why, in French; 1 to 300 characters on one line.' })
  reason: string;
}
