import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, PageArgs, PartyCode } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { OrderDirection } from '../post/index.js';
import { DifficultyKind, DifficultyOrderField, DifficultySeverity, DifficultyState } from './difficulty.enums.js';

@InputType({
  description: 'Which difficulties to list; every condition given must hold. An empty list is no condition.',
})
export class DifficultyFilter {
  @Field(() => [DifficultyState], { nullable: true, description: 'States today.' })
  states?: readonly DifficultyState[] | null;

  @Field(() => [DifficultyKind], { nullable: true })
  kinds?: readonly DifficultyKind[] | null;

  @Field(() => [DifficultySeverity], { nullable: true })
  severities?: readonly DifficultySeverity[] | null;

  @Field(() => [String], { nullable: true, description: 'Official geographic codes of départements, at most 101.' })
  departmentCodes?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'The post.' })
  postId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the reports.' })
  reportedSince?: PlainDate | null;
}

@InputType({ description: 'The order of a list of difficulties.' })
export class DifficultyOrder {
  @Field(() => DifficultyOrderField)
  field: DifficultyOrderField;

  @Field(() => OrderDirection)
  direction: OrderDirection;
}

@ArgsType()
export class DifficultiesArgs extends PageArgs {
  @Field(() => DifficultyFilter, { nullable: true })
  filter?: DifficultyFilter | null;

  @Field(() => DifficultyOrder, { nullable: true, description: 'Latest reported first when absent.' })
  orderBy?: DifficultyOrder | null;
}

@InputType({ description: 'The report of a difficulty or conflict on a post.' })
export class ReportDifficultyInput {
  @Field(() => ID)
  postId: string;

  @Field(() => DifficultyKind)
  kind: DifficultyKind;

  @Field(() => DifficultySeverity)
  severity: DifficultySeverity;

  @Field(() => DateScalar, { description: 'Day of the report; not in the future, nor before the post is planned.' })
  reportedOn: PlainDate;

  @Field(() => PartyCode, { description: 'The party that reports it.' })
  reporter: Party;

  @Field(() => String, { description: 'What happened, in French; 1 to 4000 characters; confidential.' })
  narrative: string;

  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 80 letters, digits, "." ":" "_" "-"; the same key and content give the same answer.',
  })
  idempotencyKey: string;
}

@InputType({ description: 'One step of a difficulty.' })
export class DifficultyStepInput {
  @Field(() => ID)
  difficultyId: string;

  @Field(() => DateScalar, {
    description: 'Day of the step; not in the future, nor before the last step or the report.',
  })
  on: PlainDate;

  @Field(() => String, {
    description: 'What was done, the outcome, or why it is reopened, in French; 1 to 2000 characters; confidential.',
  })
  note: string;

  @Field(() => Int, { description: 'Version of the difficulty that was read.' })
  version: number;
}
