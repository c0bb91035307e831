import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Party as Code } from '@iscg/access';
import { DateScalar, InstantScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Party } from '../party/index.js';
import { DisseminationStep } from './dissemination-step.model.js';
import { DisseminationLevel, DisseminationMeans, DisseminationStatus } from './dissemination.enums.js';

@ObjectType({ description: 'A reminder sent to a recipient that had not acknowledged the convention.' })
export class DisseminationReminder {
  disseminationId: string;
  partyCode: Code;
  departmentCode: string | null;

  @Field(() => ID)
  id: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the reminder.' })
  on: PlainDate;

  @Field(() => DisseminationMeans, { nullable: true })
  means: DisseminationMeans;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which it was recorded.' })
  recordedAt: Date;
}

@ObjectType({
  description: 'The convention sent to one recipient: a prefect, or a level of a directorate (article 3).',
})
@Directive('@key(fields: "id")')
export class Dissemination {
  partyCode: Code;

  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Title of the recipient, for example « Préfet de l’Isère ».' })
  recipient: string;

  @Field(() => DisseminationLevel, { nullable: true })
  level: DisseminationLevel;

  @Field(() => Party, { nullable: true, description: 'Who is to send it: the party whose level this is.' })
  party?: Party | null;

  @Field(() => String, {
    nullable: true,
    description: 'Official geographic code of the département; null where none applies.',
  })
  departmentCode: string | null;

  @Field(() => DisseminationStatus, { nullable: true })
  status: DisseminationStatus;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was sent; null until it is.' })
  sentOn: PlainDate | null;

  @Field(() => DisseminationMeans, { nullable: true, description: 'How it was sent; null until it is.' })
  means: DisseminationMeans | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the recipient acknowledged it; null until then.',
  })
  acknowledgedOn: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day from which a reminder is due; null when it is not sent or is acknowledged.',
  })
  reminderDueOn: PlainDate | null;

  @Field(() => [DisseminationReminder], { nullable: true, description: 'Reminders sent, the latest first.' })
  reminders?: DisseminationReminder[];

  @Field(() => [DisseminationStep], {
    nullable: true,
    description: 'All that was recorded of it, what was cancelled too, the latest first.',
  })
  steps?: DisseminationStep[];

  @Field(() => Int, { nullable: true, description: 'Number of reminders sent.' })
  reminderCount: number;

  @Field(() => DateScalar, { nullable: true, description: 'Today in Europe/Paris, on which it stands so.' })
  asOf: PlainDate;
}

@ObjectType({ description: 'How far the convention has reached one level.' })
export class DisseminationLevelFigures {
  partyCode: Code;

  @Field(() => DisseminationLevel, { nullable: true })
  level: DisseminationLevel;

  @Field(() => Party, { nullable: true, description: 'Who is to send it to this level.' })
  party?: Party | null;

  @Field(() => Int, { nullable: true, description: 'Recipients known, persons or services.' })
  recipients: number;

  @Field(() => Int, { nullable: true, description: 'Recipients to which it was sent.' })
  sent: number;

  @Field(() => Int, { nullable: true, description: 'Recipients that have acknowledged it.' })
  acknowledged: number;

  @Field(() => Float, { nullable: true, description: 'Sent over recipients, 0 to 1; null without a recipient.' })
  sentShare: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Acknowledged over recipients, 0 to 1; null without a recipient.',
  })
  acknowledgedShare: number | null;
}

@ObjectType({ description: 'How far the convention has reached its recipients, within what the viewer may count.' })
export class DisseminationFigures {
  @Field(() => DateScalar, { nullable: true, description: 'Today in Europe/Paris.' })
  asOf: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Days without an acknowledgement after which a reminder is due.' })
  reminderDays: number;

  @Field(() => [DisseminationLevelFigures], { nullable: true, description: 'Every level that the viewer may count.' })
  levels: DisseminationLevelFigures[];

  @Field(() => String, { nullable: true, description: 'Where the counts come from, in French.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'What is counted, in French.' })
  definition: string;
}

@ObjectType({ description: 'The recipients as they now stand, or why nothing was recorded.' })
export class DisseminationPayload {
  @Field(() => [Dissemination], { nullable: true })
  disseminations?: Dissemination[] | null;

  @Field(() => [UserError])
  errors: UserError[];
}
