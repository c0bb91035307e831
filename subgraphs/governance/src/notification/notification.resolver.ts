import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, withUserErrors, type Connection } from '@iscg/subgraph-kit';
import { Party, partyByCode } from '../party/index.js';
import { inboxPage, markRead, preferences, setPreference } from './inbox.js';
import { MarkNotificationsReadInput, NotificationsArgs, SetNotificationPreferenceInput } from './notification.args.js';
import {
  Notification,
  NotificationPreference,
  NotificationPreferencePayload,
  NotificationReadingPayload,
} from './notification.model.js';

const NotificationConnection = connectionType(Notification, 'Notification');

@Resolver(() => Notification)
export class NotificationResolver {
  @Query(() => NotificationConnection, {
    nullable: true,
    description:
      'What the parties of the person have still to do: the most pressing first, then the oldest. An application has none.',
  })
  notifications(
    @Args(() => NotificationsArgs) args: NotificationsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Notification>> {
    return inboxPage(context, args);
  }

  @FieldResolver(() => Party)
  party(@Root() { partyCode }: Notification, @Ctx() context: RequestContext): Promise<Party | null> {
    return context.load(partyByCode(context.clock), partyCode);
  }

  @Mutation(() => NotificationReadingPayload, {
    nullable: true,
    description: 'Marks reminders as read by the person, and by nobody else; marking again changes nothing.',
  })
  markNotificationsRead(
    @Arg('input', () => MarkNotificationsReadInput) { ids }: MarkNotificationsReadInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => ({ unread: await markRead(context, ids) }));
  }

  @Query(() => [NotificationPreference], {
    nullable: true,
    description: 'When the person is written to about each kind of reminders.',
  })
  notificationPreferences(@Ctx() context: RequestContext): Promise<NotificationPreference[]> {
    return preferences(context);
  }

  @Mutation(() => NotificationPreferencePayload, {
    nullable: true,
    description: 'Chooses when the person is written to about one kind; choosing again changes nothing.',
  })
  setNotificationPreference(
    @Arg('input', () => SetNotificationPreferenceInput) input: SetNotificationPreferenceInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => ({ preference: await setPreference(context, input) }));
  }
}
