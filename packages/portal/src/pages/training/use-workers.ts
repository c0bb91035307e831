import { WorkersToEnrolDocument } from '@iscg/client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { graph } from '../../graph/graph';
import { everyRow } from '../../ui/list/every-row';
import type { Choice } from '../../ui/list/list-url';

const collator = new Intl.Collator('fr');

/** The social workers whose name the person may know, by family name. */
export function useWorkers(options: { readonly enabled: boolean }): UseQueryResult<readonly Choice[]> {
  return useQuery({
    queryKey: ['workers-to-enrol'],
    queryFn: async ({ signal }) => {
      const workers = await everyRow(
        async (after, stop) => (await graph.ask(WorkersToEnrolDocument, { after }, stop)).socialWorkers,
        signal,
      );
      return workers
        .flatMap(({ id, givenName, familyName }) =>
          familyName === null ? [] : [{ value: id, label: [familyName, givenName].filter(Boolean).join(' ') }],
        )
        .sort((one, other) => collator.compare(one.label, other.label));
    },
    ...options,
  });
}
