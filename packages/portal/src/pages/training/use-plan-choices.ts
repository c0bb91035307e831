import { ProgrammesDocument, TrainersDocument, VenuesDocument } from '@iscg/client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { graph } from '../../graph/graph';
import { everyRow } from '../../ui/list/every-row';
import type { Choice } from '../../ui/list/list-url';

const PAGE = 100;

/** What a session can be of, where, and by whom. */
export interface PlanChoices {
  readonly programmes: readonly Choice[];
  readonly venues: readonly Choice[];
  readonly trainers: readonly Choice[];
  readonly capacityOf: (venueId: string) => number | undefined;
}

/** The whole catalogue, all venues and all trainers, by name. */
export function usePlanChoices(): UseQueryResult<PlanChoices> {
  return useQuery({ queryKey: ['plan-choices'], queryFn: ({ signal }) => readChoices(signal) });
}

async function readChoices(signal: AbortSignal): Promise<PlanChoices> {
  const variables = (after: string | undefined) => ({ first: PAGE, after });
  const [programmes, venues, trainers] = await Promise.all([
    everyRow(async (after, stop) => (await graph.ask(ProgrammesDocument, variables(after), stop)).programmes, signal),
    everyRow(async (after, stop) => (await graph.ask(VenuesDocument, variables(after), stop)).venues, signal),
    everyRow(async (after, stop) => (await graph.ask(TrainersDocument, variables(after), stop)).trainers, signal),
  ]);
  const capacities = new Map(venues.map(({ id, capacity }) => [id, capacity ?? undefined]));
  return {
    programmes: programmes.map(({ id, title }) => ({ value: id, label: title ?? id })),
    venues: venues.map(({ id, name, departmentCode, capacity }) => ({
      value: id,
      label: `${name ?? id} (${[departmentCode, capacity && `${capacity} personnes`].filter(Boolean).join(', ')})`,
    })),
    trainers: trainers.map(({ id, name }) => ({ value: id, label: name ?? id })),
    capacityOf: (venueId) => capacities.get(venueId),
  };
}
