import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const SHORT = 'public, max-age=300';
const FOREVER = '365d';

/** The built files: those under `assets/` carry their content’s hash in their names and never change. */
export async function assets(scope: FastifyInstance, directory: string, publicNames: readonly string[]): Promise<void> {
  await scope.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: '/assets/',
    // One route a file that is there at the start: no other path ever reaches the disk.
    wildcard: false,
    globIgnore: ['**/*.br', '**/*.gz'],
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: FOREVER,
  });
  scope.get('/assets/*', (_request, reply) => reply.callNotFound());
  for (const name of publicNames) {
    scope.get(`/${name}`, (_request, reply) =>
      reply.header('cache-control', SHORT).sendFile(name, directory, { cacheControl: false }),
    );
  }
}
