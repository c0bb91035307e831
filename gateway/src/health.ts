import type { FastifyInstance } from 'fastify';

const PATIENCE_MILLISECONDS = 2_000;

/** What the gateway cannot do without. */
export interface Probed {
  isReady(timeoutMilliseconds: number): Promise<boolean>;
}

/**
 * `/health/live`: the process answers. `/health/ready`: so does every service of the graph, and the database of the
 * sessions; 503 when one does not, with the state of each by name and no address.
 */
export function healthRoutes(fastify: FastifyInstance, services: ReadonlyMap<string, Probed>): void {
  fastify.get('/health/live', () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const states = await Promise.all(
      [...services].map(async ([name, service]) => {
        const isReady = await service.isReady(PATIENCE_MILLISECONDS);
        return [name, isReady ? 'ready' : 'unavailable'] as const;
      }),
    );
    const ready = states.every(([, state]) => state === 'ready');
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : 'unavailable', services: Object.fromEntries(states) });
  });
}
