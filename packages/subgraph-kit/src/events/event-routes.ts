import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { PassportVerifier } from '@iscg/access';
import { EVENT_ROUTES, type EventKind, type PortalEvent } from '@iscg/values';
import type { Queryable } from '../queryable.js';
import type { SubgraphDefinition } from '../slice.js';
import { courierOnly } from './courier-only.js';
import type { EventHandlers } from './event-handlers.js';
import { eventShape } from './event-shape.js';

/** Events fetched at once. */
const PACKET = 100;

const received = z.object({ events: z.array(eventShape) });
const delivered = z.object({ numbers: z.array(z.int()) });

interface EventService {
  readonly definition: SubgraphDefinition;
  readonly source: DataSource;
  readonly verify: PassportVerifier['verify'];
}

/**
 * Where the courier comes by, with a passport made for events: `GET /events` gives what waits, `POST /events/delivered`
 * is told what arrived, `POST /events` receives, all of a packet in one transaction or nothing of it.
 */
export function eventRoutes(http: FastifyInstance, service: EventService): void {
  const { definition, source } = service;
  const onlyCourier = courierOnly(service.verify);
  if (publishes(definition.name)) {
    http.get('/events', { preHandler: onlyCourier }, async () => ({
      events: (await source.query(`SELECT * FROM ${definition.name}.waiting_events($1)`, [PACKET])).map(numbered),
    }));
    http.post('/events/delivered', { preHandler: onlyCourier }, async (request, reply) => {
      const { numbers } = delivered.parse(request.body);
      await source.query(`SELECT ${definition.name}.mark_delivered($1)`, [numbers]);
      return reply.code(204).send();
    });
  }
  const { receives } = definition;
  if (!receives) return;
  http.post('/events', { preHandler: onlyCourier }, async (request, reply) => {
    const { events } = received.parse(request.body);
    await source.transaction(async (manager) => {
      for (const event of events) await handle(receives, manager, event);
    });
    return reply.code(204).send();
  });
}

function publishes(name: string): boolean {
  return Object.values(EVENT_ROUTES).some(({ publisher }) => publisher === name);
}

/** PostgreSQL's bigint comes as text. */
function numbered({ number, ...event }: { number: string }): object {
  return { ...event, number: Number(number) };
}

/** @throws Error for a kind that the routes send here and that nothing handles: it must not pass for delivered */
async function handle<Kind extends EventKind>(
  handlers: EventHandlers,
  service: Queryable,
  event: PortalEvent<Kind>,
): Promise<void> {
  const handler: EventHandlers[Kind] = handlers[event.kind];
  if (!handler) throw new Error(`no handler for events ${event.kind}`);
  await handler(service, event);
}
