import type { FastifyInstance } from 'fastify';
import type { Subgraph } from './planning/subgraph/subgraph.js';

const PATIENCE_MILLISECONDS = 2_000;

/**
 * `/health/live`: the process answers. `/health/ready`: so does every service of the graph; 503 when one
 * does not, with the state of each by name and no address.
 */
export function healthRoutes(fastify: FastifyInstance, subgraphs: ReadonlyMap<string, Subgraph>): void {
  fastify.get('/health/live', () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const states = await Promise.all(
      [...subgraphs].map(async ([name, subgraph]) => {
        const isReady = await subgraph.isReady(PATIENCE_MILLISECONDS);
        return [name, isReady ? 'ready' : 'unavailable'] as const;
      }),
    );
    const ready = states.every(([, state]) => state === 'ready');
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : 'unavailable', services: Object.fromEntries(states) });
  });
}
