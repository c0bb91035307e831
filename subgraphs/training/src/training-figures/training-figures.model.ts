import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { PlainDate } from '@iscg/values';

/** Which sessions and whose persons are counted; null is no condition. */
export interface TrainingSelection {
  readonly year: number | null;
  readonly audience: string | null;
  readonly party: Party | null;
  readonly departmentCode: string | null;
}

@ObjectType({ description: 'Persons reached in one group of sessions.' })
export class ReachedGroup {
  /** The parties whose persons are counted. */
  parties: readonly Party[];

  @Field(() => String, {
    nullable: true,
    description: 'Id of the session or programme, or code of the audience, party, département, or year.',
  })
  key: string;

  @Field(() => String, { nullable: true, description: 'French title of the programme; null for the other groups.' })
  label: string | null;

  @Field(() => Int, { nullable: true, description: 'Persons who came, once a session.' })
  reached: number;
}

@ObjectType({
  description:
    'Figures of training, counted over what the viewer may see; each is the length or the sum of the list of the same rows.',
})
export class TrainingFigures {
  /** The parties whose attendances are counted. */
  parties: readonly Party[];
  /** What was selected, for the groups of persons reached. */
  selection: TrainingSelection;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the count, in Europe/Paris.' })
  asOf: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Sessions, open or held, that begin in the year.' })
  sessions: number;

  @Field(() => Int, { nullable: true, description: 'Of these, open ones whose first day is today or later.' })
  upcoming: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Persons who came to these sessions, once a session: those of the viewer’s own party for the State parties, all for the board and ANISCG.',
  })
  attended: number;

  @Field(() => Int, { nullable: true, description: 'Onboardings overdue on the day of the count, of any year.' })
  onboardingOverdue: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Onboardings due and still in time on the day of the count, of any year; booked ones are not in it.',
  })
  onboardingDue: number;

  @Field(() => String, { nullable: true, description: 'Where the counts come from, in French.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'What is counted, in French.' })
  definition: string;
}
