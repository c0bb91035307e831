import { EVENT_ROUTES, type EventKind } from '@iscg/values';
import { z } from 'zod';
import type { Subgraph } from '../planning/subgraph/subgraph.js';
import { eachOutcome } from './each-outcome.js';

/** What a service says is waiting; its numbers are the order of publication. Only the receiver reads a body. */
const waiting = z.object({
  events: z.array(z.object({ kind: z.enum(kinds()), number: z.number().int(), body: z.looseObject({}) })),
});

type Event = z.output<typeof waiting>['events'][number];
type Services = ReadonlyMap<string, Pick<Subgraph, 'courier'>>;

/**
 * Carries every event that waits to those who receive its kind. A packet is marked delivered once all of them have it:
 * a failure on the way brings it again, never less. @throws AggregateError naming the services that failed; what
 * others publish has been carried all the same
 */
export async function carryEvents(services: Services): Promise<void> {
  const publishers = [...new Set(Object.values(EVENT_ROUTES).map(({ publisher }) => publisher))];
  await eachOutcome(publishers.map((publisher) => emptyOutbox(services, publisher)));
}

async function emptyOutbox(services: Services, publisher: string): Promise<void> {
  const service = services.get(publisher);
  // A supergraph of others names no service of ours.
  if (!service) return;
  for (;;) {
    const { events } = waiting.parse(await service.courier('/events'));
    if (events.length === 0) return;
    for (const [subscriber, packet] of packets(events)) {
      await serviceNamed(services, subscriber).courier('/events', { events: packet });
    }
    await service.courier('/events/delivered', { numbers: events.map(({ number }) => number) });
  }
}

/** What each subscriber gets, in the order of publication. */
function packets(events: readonly Event[]): Map<string, Event[]> {
  const found = new Map<string, Event[]>();
  for (const event of events) {
    for (const subscriber of EVENT_ROUTES[event.kind].subscribers) {
      found.set(subscriber, [...(found.get(subscriber) ?? []), event]);
    }
  }
  return found;
}

function serviceNamed(services: Services, name: string): Pick<Subgraph, 'courier'> {
  const service = services.get(name);
  if (!service) throw new Error(`events are routed to ${name}, which the supergraph does not name`);
  return service;
}

function kinds(): readonly EventKind[] {
  return Object.keys(EVENT_ROUTES) as EventKind[];
}
