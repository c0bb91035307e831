import type { ObligationsQuery } from '@iscg/client';
import type { ICalCalendar } from 'ical-generator';

/** What the graph answers to the operation `Obligations`. */
export type ObligationsAnswer = ObligationsQuery;

/** What falls due on a day, as the operation reads it; what a rule masks is `null`. */
export type CalendarObligation = NonNullable<NonNullable<ObligationsAnswer['obligations']>['obligations']>[number];

const LONGEST_SUMMARY = 80;

/** Puts what is still due into a calendar: whole days, which no time zone moves; what was kept leaves the calendar. */
export function addObligations(
  calendar: ICalCalendar,
  obligations: readonly CalendarObligation[],
  { now, origin }: { readonly now: Date; readonly origin: string },
): void {
  for (const { dueOn, status, undertaking } of obligations) {
    if (dueOn === null || undertaking === null || status === 'FULFILLED') continue;
    calendar.createEvent({
      id: `${undertaking.id}-${dueOn}@${new URL(origin).hostname}`,
      start: new Date(`${dueOn}T00:00:00Z`),
      allDay: true,
      stamp: now,
      summary: `${status === 'OVERDUE' ? 'En retard : ' : 'Échéance : '}${shortened(undertaking.words ?? 'engagement')}`,
      description: `${named(undertaking)} : « ${undertaking.words ?? ''} »`,
      url: `${origin}/gouvernance/engagements/${undertaking.id}`,
    });
  }
}

/** Which commitment it is: of the convention, or of the board alone. */
function named({ number, origin }: NonNullable<CalendarObligation['undertaking']>): string {
  return origin === 'BOARD'
    ? `Engagement ${number ?? ''}, décidé par le conseil d’administration`
    : `Engagement ${number ?? ''} de la convention du 25 novembre 2020`;
}

function shortened(words: string): string {
  if (words.length <= LONGEST_SUMMARY) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_SUMMARY))}…`;
}
