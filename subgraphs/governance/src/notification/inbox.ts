import {
  checked,
  connection,
  decodeCursor,
  fault,
  pageSize,
  type Connection,
  type RequestContext,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier, parsePlainDate, plusDays } from '@iscg/values';
import { awaitedAnswers, awaitedSignatures } from '../awaited/index.js';
import { DUE_SOON_DAYS, duePeriods } from '../undertaking/index.js';
import type { NotificationsArgs } from './notification.args.js';
import { EmailFrequency, NotificationKind } from './notification.enums.js';
import type { Notification, NotificationPreference } from './notification.model.js';
import { choosePreference, chosenPreferences, insertReadMarks, readMarks } from './notification.store.js';
import { placeOf, remindersOf, type Reminder } from './reminders.js';

const LIST = 'notifications';
const MOST_MARKED = 100;
/** The convention was signed: nothing is owed by it before. */
const SIGNED_ON = parsePlainDate('2020-11-25');
const UNLESS_CHOSEN: EmailFrequency = 'DAILY';

/** The inbox of the person who asks, derived from the facts as they stand now. */
export async function inboxPage(
  context: RequestContext,
  { first, after, unreadOnly, kind }: NotificationsArgs,
): Promise<Connection<Notification>> {
  const size = pageSize(first);
  const [place = ''] = decodeCursor(LIST, 1, after) ?? [];
  const wanted = (await inbox(context)).filter((one) => (!unreadOnly || !one.read) && (!kind || one.kind === kind));
  return connection({
    list: LIST,
    rows: wanted.filter((one) => placeOf(one) > place),
    size,
    totalCount: wanted.length,
    positionOf: (one) => [placeOf(one)],
  });
}

/**
 * Marks reminders as read by the person who asks. @returns how many are left to read
 * @throws PortalError `BAD_USER_INPUT` for none, for more than a hundred, or for what is no identifier
 */
export async function markRead(context: RequestContext, given: readonly string[]): Promise<number> {
  const { viewer, clock } = context;
  if (given.length === 0 || given.length > MOST_MARKED)
    throw fault('ids', `Marquez de 1 à ${MOST_MARKED} rappels à la fois.`);
  const asked = new Set(given.map((id) => checked('ids', () => parseIdentifier(id))));
  await context.write(async (transaction) => {
    const ids = (await currentReminders(context, transaction)).map(({ id }) => id).filter((id) => asked.has(id));
    await insertReadMarks(transaction, { person: viewer.subject, ids, at: clock.now() });
  });
  return (await inbox(context)).filter(({ read }) => !read).length;
}

/** What the person who asks wants to be written to about, for every kind. */
export async function preferences(context: RequestContext): Promise<NotificationPreference[]> {
  const person = context.viewer.subject;
  const chosen = await chosenPreferences(await context.read());
  return Object.values(NotificationKind).map(
    (kind) => chosen.find((one) => one.kind === kind) ?? { person, kind, byEmail: UNLESS_CHOSEN },
  );
}

/** Chooses for one kind; a choice made again changes nothing. */
export async function setPreference(
  context: RequestContext,
  choice: Pick<NotificationPreference, 'kind' | 'byEmail'>,
): Promise<NotificationPreference> {
  const { viewer, clock } = context;
  const person = viewer.subject;
  await context.write((transaction) => choosePreference(transaction, { ...choice, person, at: clock.now() }));
  return { ...choice, person };
}

async function inbox(context: RequestContext): Promise<Notification[]> {
  const transaction = await context.read();
  const reminders = await currentReminders(context, transaction);
  const marks = await readMarks(transaction);
  return reminders.map((reminder) => ({ ...reminder, read: marks.has(reminder.id) }));
}

async function currentReminders({ viewer, clock }: RequestContext, transaction: Transaction): Promise<Reminder[]> {
  const span = { from: SIGNED_ON, to: plusDays(parisToday(clock), DUE_SOON_DAYS), party: null };
  const periods = await duePeriods(transaction, clock, span);
  const [signatures, answers] = [await awaitedSignatures(transaction), await awaitedAnswers(transaction)];
  return remindersOf({ periods, signatures, answers }, viewer.parties);
}
