import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CurrentFiles } from './current-files.js';

const SHORT = 'public, max-age=300';
const FOREVER = '365d';

type AssetRequest = FastifyRequest<{ Params: { '*': string } }>;

/** The built files: those under `assets/` carry their content’s hash in their names and never change. */
export async function assets(
  scope: FastifyInstance,
  directory: string,
  files: CurrentFiles,
  publicNames: readonly string[],
): Promise<void> {
  const root = join(directory, 'assets');
  await scope.register(fastifyStatic, {
    root,
    serve: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: FOREVER,
  });
  scope.get('/assets/*', async ({ params }: AssetRequest, reply) =>
    // Only by a name that the build has listed: no other path ever reaches the disk.
    (await files.hasAsset(params['*'])) ? reply.sendFile(params['*'], root) : reply.callNotFound(),
  );
  for (const name of publicNames) {
    scope.get(`/${name}`, (_request, reply) =>
      reply.header('cache-control', SHORT).sendFile(name, directory, { cacheControl: false }),
    );
  }
}
