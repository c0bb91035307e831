import type { PlainDate } from '@iscg/values';
import type { SessionState } from '../session/index.js';

export type OnboardingStatusCode = 'DONE' | 'BOOKED' | 'OVERDUE' | 'DUE';

/** What is known of one person's onboarding; days are those of Europe/Paris. */
export interface OnboardingFacts {
  readonly dueOn: PlainDate;
  readonly attendedOn: PlainDate | null;
  /** The session booked; null when none is. */
  readonly booked: { readonly lastDay: PlainDate; readonly state: SessionState } | null;
}

/**
 * Where an onboarding stands on a day. A booking counts up to the session's last day unless the session is cancelled,
 * and goes before being overdue: what is left to do is to come. The due day itself is still in time.
 */
export function onboardingStatus(
  { dueOn, attendedOn, booked }: OnboardingFacts,
  today: PlainDate,
): OnboardingStatusCode {
  if (attendedOn !== null && attendedOn <= today) return 'DONE';
  if (booked && booked.state !== 'CANCELLED' && booked.lastDay >= today) return 'BOOKED';
  return dueOn < today ? 'OVERDUE' : 'DUE';
}
