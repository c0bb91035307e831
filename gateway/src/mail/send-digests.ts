import { isWorkingDay, mondayOf, parisToday, type Clock } from '@iscg/values';
import type { FastifyBaseLogger } from 'fastify';
import type { People } from '../sessions/people.js';
import type { SessionDatabase } from '../sessions/session-database.js';
import { digest, type MailedReminder } from './digest.js';
import { MailedReminders } from './mailed-reminders.js';
import type { Delivery, Post } from './post.js';
import { recipients, type Recipient } from './recipients.js';
import { unreadReminders, type Frequency, type InboxQuestions } from './unread-reminders.js';
import { WeeklyRound } from './weekly-round.js';

export interface DigestOptions extends InboxQuestions {
  readonly database: SessionDatabase;
  readonly people: People;
  readonly post: Post;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
  readonly publicUrl: () => string;
}

/** After so many letters in a row that could not be handed over, the others wait for the next run. */
const MOST_UNREACHABLE = 3;

/**
 * Writes to each person, on working days, what is new in the inbox and wanted by e-mail: once a reminder. What is wanted
 * once a week is told on the first working day of the week, or on the next on which it can be. A person whose letter
 * cannot be made or is refused is passed over; nothing is marked that the server has not taken.
 * @throws Error once the server cannot be reached
 */
export async function sendDigests(options: DigestOptions): Promise<void> {
  const { database, people, clock } = options;
  const mailed = new MailedReminders(database, clock);
  const today = parisToday(clock);
  if (!isWorkingDay(today)) return;
  const everyone = await recipients(database, people, clock);
  const round = new WeeklyRound(database, mondayOf(today));
  const awaiting = await round.begin(everyone.map(({ viewer }) => viewer.subject));
  let unreachable = 0;
  for (const recipient of everyone) {
    const { subject } = recipient.viewer;
    const isWeekly = awaiting.has(subject);
    const reminders = await unreadIn(recipient, isWeekly ? ['DAILY', 'WEEKLY'] : ['DAILY'], options);
    if (!reminders) continue;
    const ids = reminders.map(({ id }) => id);
    const isDone = await mailed.sendNew(subject, ids, async (fresh) => {
      const news = reminders.filter(({ id }) => fresh.has(id));
      const delivery = await write(recipient, news, options);
      unreachable = delivery.outcome === 'UNREACHABLE' ? unreachable + 1 : 0;
      return delivery.outcome === 'ACCEPTED';
    });
    if (isDone && isWeekly) await round.end(subject);
    if (unreachable === MOST_UNREACHABLE) throw new Error('the mail server cannot be reached');
  }
}

/** What the person is to be told of; undefined when the inbox cannot be read. */
async function unreadIn(
  { viewer }: Recipient,
  rhythms: readonly Frequency[],
  options: DigestOptions,
): Promise<MailedReminder[] | undefined> {
  return unreadReminders(viewer, new Set(rhythms), options).catch((error: unknown) => {
    options.log.warn({ err: error, subject: viewer.subject }, 'no digest: the inbox could not be read');
    return undefined;
  });
}

async function write(
  { email, viewer: { subject } }: Recipient,
  news: readonly MailedReminder[],
  { post, clock, publicUrl, log }: DigestOptions,
): Promise<Delivery> {
  const delivery = await post.send({ to: email, ...digest(news, publicUrl()), at: clock.now() });
  if (delivery.outcome !== 'ACCEPTED') log.warn({ subject, ...delivery }, 'a digest was not sent');
  return delivery;
}
