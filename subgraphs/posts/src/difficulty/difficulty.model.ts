import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, InstantScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { DifficultyKind, DifficultySeverity, DifficultyState, DifficultyStepKind } from './difficulty.enums.js';

@ObjectType({ description: 'What was done about a difficulty on a day; steps are added, never changed or removed.' })
export class DifficultyStep {
  @Field(() => ID)
  id: string;

  difficultyId: string;
  competentParties: readonly Party[];
  departmentCode: string;

  @Field(() => DifficultyStepKind, { nullable: true })
  kind: DifficultyStepKind;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the step.' })
  on: PlainDate;

  @Field(() => String, {
    nullable: true,
    description: 'What was done, the outcome, or why it was reopened, in French; as confidential as the narrative.',
  })
  note: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which the database recorded it.' })
  recordedAt: Date;
}

@ObjectType({
  description:
    'A difficulty or conflict that affects a post, reported so that it can be settled (convention, article 2), as of a day.',
})
@Directive('@key(fields: "id")')
export class Difficulty {
  @Field(() => ID)
  id: string;

  postId: string;
  reporterParty: Party;
  competentParties: readonly Party[];
  departmentCode: string;

  @Field(() => DifficultyKind, { nullable: true })
  kind: DifficultyKind;

  @Field(() => DifficultySeverity, { nullable: true })
  severity: DifficultySeverity;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the report.' })
  reportedOn: PlainDate;

  @Field(() => String, { nullable: true, description: 'What happened, in French; confidential.' })
  narrative: string | null;

  @Field(() => DifficultyState, { nullable: true, description: 'Derived from the steps up to `asOf`; never stored.' })
  state: DifficultyState;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the state.' })
  stateSince: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the last step, or of the report.' })
  lastStepOn: PlainDate;

  @Field(() => Int, { nullable: true, description: 'How many times it was reopened.' })
  reopenings: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from the report to the settlement that stands; null unless it is settled.',
  })
  daysToSettle: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day for which state and steps are given.' })
  asOf: PlainDate;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which the report was recorded.' })
  recordedAt: Date;

  @Field(() => Int, { nullable: true, description: 'Version to send back with the next step.' })
  version: number;
}

@ObjectType({ description: 'The difficulty as it now stands, or why nothing was recorded.' })
export class DifficultyPayload {
  @Field(() => Difficulty, { nullable: true })
  difficulty?: Difficulty | null;

  @Field(() => [UserError])
  errors: UserError[];
}
