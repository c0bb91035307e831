import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { DifficultyKind, DifficultySeverity, DifficultyState } from './difficulty.enums.js';

@ObjectType({ description: 'The difficulties of one kind.' })
export class DifficultyKindFigures {
  @Field(() => DifficultyKind, { nullable: true })
  kind: DifficultyKind;

  @Field(() => Int, { nullable: true, description: 'Number of difficulties.' })
  difficulties: number;
}

@ObjectType({ description: 'The difficulties in one state.' })
export class DifficultyStateFigures {
  @Field(() => DifficultyState, { nullable: true })
  state: DifficultyState;

  @Field(() => Int, { nullable: true, description: 'Number of difficulties.' })
  difficulties: number;
}

@ObjectType({ description: 'The difficulties of one severity.' })
export class DifficultySeverityFigures {
  @Field(() => DifficultySeverity, { nullable: true })
  severity: DifficultySeverity;

  @Field(() => Int, { nullable: true, description: 'Number of difficulties.' })
  difficulties: number;
}

@ObjectType({
  description: 'What can be counted of the difficulties that the viewer may see one by one; the board sees none.',
})
export class DifficultyDetail {
  @Field(() => Int, { nullable: true, description: 'Number of difficulties.' })
  difficulties: number;

  @Field(() => [DifficultyStateFigures], {
    nullable: true,
    description: 'Reported, mediation, settled, unresolved on the day: always the four; they add up to the number.',
  })
  byState: DifficultyStateFigures[];

  @Field(() => [DifficultySeverityFigures], {
    nullable: true,
    description: 'Minor, serious, critical: always the three; they add up to the number.',
  })
  bySeverity: DifficultySeverityFigures[];

  @Field(() => Int, { nullable: true, description: 'Difficulties that were reopened at least once.' })
  reopened: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Days from report to settlement of those settled, on average, one decimal; null when none is.',
  })
  averageDaysToSettle: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Days within which half of those settled were settled, one decimal; null when none is.',
  })
  medianDaysToSettle: number | null;

  @Field(() => String, { nullable: true, description: 'What is counted, in French.' })
  definition: string;
}

@ObjectType({ description: 'Difficulties reported during a period, as of a day, within what the viewer may count.' })
export class DifficultyFigures {
  @Field(() => DateScalar, { nullable: true, description: 'First day of the reports; null when all are counted.' })
  from: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the reports.' })
  to: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day for which states are given.' })
  asOf: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Number of difficulties.' })
  difficulties: number;

  @Field(() => [DifficultyKindFigures], {
    nullable: true,
    description: 'Every kind, zeros included; they add up to the number.',
  })
  byKind: DifficultyKindFigures[];

  @Field(() => DifficultyDetail, {
    nullable: true,
    description: 'States, severities and time to settle, of the difficulties that the viewer may see.',
  })
  detail: DifficultyDetail;

  @Field(() => String, { nullable: true, description: 'Where the counts come from, in French.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'What is counted, in French.' })
  definition: string;
}
