import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { askService } from '../../session/service';

const ADDRESS = '/auth/calendar';
const KEY = ['calendar-address'] as const;

/** Whether the person has a secret address for calendar programs. */
export interface CalendarAddress {
  /** Instant, UTC; null without an address. */
  readonly madeAt: string | null;
}

/** An address just made: told this once, kept nowhere. */
export interface NewCalendarAddress extends CalendarAddress {
  readonly address?: string;
}

export function useCalendarAddress(): UseQueryResult<CalendarAddress> {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => askService<CalendarAddress>(ADDRESS, undefined, signal) });
}

/** Makes the person’s address in the place of any former one, or ends it. @throws Problem */
export function useChangeCalendarAddress(): (open: boolean) => Promise<NewCalendarAddress> {
  const client = useQueryClient();
  return async (open) => {
    const answer = await askService<NewCalendarAddress>(ADDRESS, { open });
    client.setQueryData(KEY, { madeAt: answer.madeAt });
    return answer;
  };
}
