import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Party as Code } from '@iscg/access';
import { DateScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Party } from '../party/index.js';
import { EmailFrequency, NotificationKind, NotificationStage, NotificationTargetType } from './notification.enums.js';

@ObjectType({ description: 'What a reminder leads to.' })
export class NotificationTarget {
  @Field(() => NotificationTargetType, { nullable: true })
  type: NotificationTargetType;

  @Field(() => ID, { nullable: true, description: 'Identifier of the entity of that type.' })
  id: string;
}

@ObjectType({
  description:
    'What a party of the viewer has still to do, derived from the facts as they stand: it is gone once the fact is over.',
})
export class Notification {
  partyCode: Code;
  /** Of a request; null otherwise. */
  departmentCode: string | null;

  @Field(() => ID, {
    description: 'The same as long as it is the same matter, party and stage; another one at the next stage.',
  })
  id: string;

  @Field(() => NotificationKind, { nullable: true })
  kind: NotificationKind;

  @Field(() => NotificationStage, { nullable: true })
  stage: NotificationStage;

  @Field(() => Party, { nullable: true, description: 'Of whom it is awaited.' })
  party?: Party;

  @Field(() => DateScalar, { nullable: true, description: 'Day since which it stands at this stage.' })
  since: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is or was due; null when it has none.' })
  dueOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'A few words, in French.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'One sentence, in French.' })
  sentence: string;

  @Field(() => NotificationTarget, { nullable: true })
  target: NotificationTarget;

  @Field(() => Boolean, { nullable: true, description: 'Whether this very person has marked it as read.' })
  read: boolean;
}

@ObjectType({ description: 'When the person wants to be written to about one kind of reminders.' })
export class NotificationPreference {
  person: string;

  @Field(() => NotificationKind, { nullable: true })
  kind: NotificationKind;

  @Field(() => EmailFrequency, { nullable: true })
  byEmail: EmailFrequency;
}

@ObjectType({ description: 'What is left to read, or why nothing was changed.' })
export class NotificationReadingPayload {
  @Field(() => Int, { nullable: true, description: 'Reminders that the person has not read.' })
  unread?: number;

  @Field(() => [UserError])
  errors: UserError[];
}

@ObjectType({ description: 'The preference as it stands, or why nothing was changed.' })
export class NotificationPreferencePayload {
  @Field(() => NotificationPreference, { nullable: true })
  preference?: NotificationPreference;

  @Field(() => [UserError])
  errors: UserError[];
}
