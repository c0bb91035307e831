import { ComingOnboardingsDocument, type ComingOnboardingsQuery } from '@iscg/client';
import { useGraph } from '../../graph/graph';
import { addDays } from './calendar-day';
import { mayEnrolWorkers } from './use-enrolment-write';
import { useSendingParties } from './use-session-record';

export type ComingOnboarding = NonNullable<ComingOnboardingsQuery['sessions']>['nodes'][number];

/**
 * The first onboarding session to come that has a seat left, or else the first one; nothing for who enrols no social
 * worker. `isAsked` while the answer is awaited.
 * @param today `YYYY-MM-DD` in Europe/Paris; nothing is known before it is
 */
export function useComingOnboarding(today: string | undefined): {
  readonly coming: ComingOnboarding | undefined;
  readonly isAsked: boolean;
} {
  const mayEnrol = mayEnrolWorkers(useSendingParties());
  const from = addDays(today ?? '2021-01-01', 1);
  const query = useGraph(ComingOnboardingsDocument, { from }, { enabled: mayEnrol && today !== undefined });
  const sessions = query.data?.sessions?.nodes ?? [];
  return { coming: sessions.find(({ full }) => full === false) ?? sessions[0], isAsked: query.isLoading };
}
