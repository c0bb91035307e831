import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { forgetStatement, type PassportVerifier } from '@iscg/access';
import type { Clock } from '@iscg/values';
import { courierOnly } from '../events/courier-only.js';
import type { SubgraphDefinition } from '../slice.js';

interface ForgettingService {
  readonly definition: SubgraphDefinition;
  readonly source: DataSource;
  readonly clock: Clock;
  readonly verify: PassportVerifier['verify'];
}

/** `POST /forget`, for the courier: the service forgets every row that is past the term of its table. */
export function forgetRoute(http: FastifyInstance, { definition, source, clock, verify }: ForgettingService): void {
  const { name, slices } = definition;
  const statements = slices.flatMap(({ retentions = [] }) => retentions.map((each) => forgetStatement(name, each)));
  http.post('/forget', { preHandler: courierOnly(verify) }, async (_request, reply) => {
    for (const statement of statements) await source.query(statement, [clock.now()]);
    return reply.code(204).send();
  });
}
