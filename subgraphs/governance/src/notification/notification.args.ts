import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '@iscg/subgraph-kit';
import { EmailFrequency, NotificationKind } from './notification.enums.js';

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only those that the person has not marked as read.' })
  unreadOnly?: boolean | null;

  @Field(() => NotificationKind, { nullable: true, description: 'All kinds when absent.' })
  kind?: NotificationKind | null;
}

@InputType({ description: 'Reminders that the person has read.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], {
    description: 'One to 100 reminders; those that are over by now are passed over, as are those of others.',
  })
  ids: string[];
}

@InputType({ description: 'When the person wants to be written to about one kind of reminders.' })
export class SetNotificationPreferenceInput {
  @Field(() => NotificationKind)
  kind: NotificationKind;

  @Field(() => EmailFrequency)
  byEmail: EmailFrequency;
}
