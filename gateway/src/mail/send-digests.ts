import { daysBetween, parisToday, parsePlainDate, type Clock, type PlainDate } from '@iscg/values';
import type { FastifyBaseLogger } from 'fastify';
import type { People } from '../sessions/people.js';
import type { SessionDatabase } from '../sessions/session-database.js';
import { digest, type MailedReminder } from './digest.js';
import { MailedReminders } from './mailed-reminders.js';
import type { Delivery, Post } from './post.js';
import { recipients, type Recipient } from './recipients.js';
import { unreadReminders, type Frequency, type InboxQuestions } from './unread-reminders.js';

export interface DigestOptions extends InboxQuestions {
  readonly database: SessionDatabase;
  readonly people: People;
  readonly post: Post;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
  readonly publicUrl: () => string;
}

const A_MONDAY = parsePlainDate('2020-01-06');
const [MONDAY, SATURDAY] = [0, 5];
/** After so many letters in a row that could not be handed over, the others wait for the next run. */
const MOST_UNREACHABLE = 3;

/**
 * Writes to each person, on weekdays, what is new in the inbox and wanted by e-mail: once a reminder. A person whose
 * letter cannot be made or is refused is passed over; nothing is marked that the server has not taken.
 * @throws Error once the server cannot be reached
 */
export async function sendDigests(options: DigestOptions): Promise<void> {
  const { database, people, clock, log } = options;
  const mailed = new MailedReminders(database, clock);
  await mailed.forgetOld();
  const rhythms = rhythmsOn(parisToday(clock));
  if (rhythms.size === 0) return;
  let unreachable = 0;
  for (const recipient of await recipients(database, people, clock)) {
    const { subject } = recipient.viewer;
    const reminders = await unreadReminders(recipient.viewer, rhythms, options).catch((error: unknown) => {
      log.warn({ err: error, subject }, 'no digest: the inbox could not be read');
      return [];
    });
    const ids = reminders.map(({ id }) => id);
    await mailed.sendNew(subject, ids, async (fresh) => {
      const news = reminders.filter(({ id }) => fresh.has(id));
      const delivery = await write(recipient, news, options);
      unreachable = delivery.outcome === 'UNREACHABLE' ? unreachable + 1 : 0;
      return delivery.outcome === 'ACCEPTED';
    });
    if (unreachable === MOST_UNREACHABLE) throw new Error('the mail server cannot be reached');
  }
}

/** Which choices are served that day. */
function rhythmsOn(day: PlainDate): ReadonlySet<Frequency> {
  const weekday = daysBetween(A_MONDAY, day) % 7;
  if (weekday >= SATURDAY) return new Set();
  return new Set(weekday === MONDAY ? ['DAILY', 'WEEKLY'] : ['DAILY']);
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
