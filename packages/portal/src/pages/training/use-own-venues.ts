import { VenuesDocument, type PartyCode } from '@iscg/client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { graph } from '../../graph/graph';
import { everyRow } from '../../ui/list/every-row';
import type { Choice } from '../../ui/list/list-url';

/** The places of a party’s own, by name; none for no party. */
export function useOwnVenues(party: PartyCode | undefined): UseQueryResult<readonly Choice[]> {
  return useQuery({
    queryKey: ['own-venues', party],
    queryFn: async ({ signal }) => {
      const venues = await everyRow(
        async (after, stop) => (await graph.ask(VenuesDocument, { first: 100, after }, stop)).venues,
        signal,
      );
      return venues
        .filter(({ offeredBy }) => offeredBy !== null && offeredBy.code === party)
        .map(({ id, name, departmentCode, capacity }) => ({
          value: id,
          label: `${name ?? id} (${[departmentCode, capacity && `${capacity} personnes`].filter(Boolean).join(', ')})`,
        }));
    },
  });
}
