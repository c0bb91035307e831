import type { TrainingCalendarQuery } from '@iscg/client';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { addObligations, type CalendarObligation } from './obligation-events.js';

/** What the graph answers to the operation `TrainingCalendar`. */
export type TrainingCalendarAnswer = TrainingCalendarQuery;

/** A session as the training calendar's operation reads it; what a rule masks is `null`. */
export type CalendarSession = NonNullable<TrainingCalendarAnswer['sessions']>['nodes'][number];

export interface TrainingCalendarOptions {
  /** The instant of the answer: iCalendar's DTSTAMP. */
  readonly now: Date;
  /** Origin of the portal, for the link of each session; without a final slash. */
  readonly origin: string;
  /** What the convention makes due for the person’s parties. */
  readonly obligations?: readonly CalendarObligation[];
}

const HOUR_SECONDS = 3_600;

/**
 * The training calendar as iCalendar (RFC 5545), with what falls due on whole days. Instants are in UTC, which no change of the clock moves; a cancelled
 * session stays, marked as such, so that calendars take it out.
 */
export function trainingCalendar(sessions: readonly CalendarSession[], options: TrainingCalendarOptions): string {
  const { now, origin, obligations = [] } = options;
  const calendar = ical({
    name: 'Portail ISCG',
    description: 'Sessions de formation et échéances de la convention',
    prodId: { company: 'ANISCG', product: 'Portail ISCG', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOUR_SECONDS,
  });
  for (const session of sessions) {
    if (session.startsAt === null || session.endsAt === null) continue;
    const isCancelled = session.state === 'CANCELLED';
    const address = `${origin}/formations/sessions/${session.id}`;
    calendar.createEvent({
      id: `${session.id}@${new URL(origin).hostname}`,
      start: new Date(session.startsAt),
      end: new Date(session.endsAt),
      stamp: now,
      summary: `${isCancelled ? 'Annulée : ' : ''}${session.programme?.title ?? 'Session de formation'}`,
      location: [session.venue?.name, session.venue?.address].filter((text) => text).join(', '),
      description: descriptionOf(session),
      url: address,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  addObligations(calendar, obligations, options);
  return calendar.toString();
}

function descriptionOf({ programme, hostParty, seatsLeft, state }: CalendarSession): string {
  return [
    programme?.hours && `${programme.hours} heures`,
    hostParty?.label && `Accueil : ${hostParty.label}`,
    state === 'OPEN' && seatsLeft !== null && seatsLeft !== undefined && `Places restantes : ${seatsLeft}`,
  ]
    .filter((line) => line)
    .join('\n');
}
