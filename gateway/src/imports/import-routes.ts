import { PortalError } from '@iscg/access';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { unavailable } from '../answers/unavailable.js';
import { fileTakingRoutes, senderOf, type FileTaking } from '../portal/file-taking.js';

/** What is imported, by the last part of its path: the operation that takes the file. */
const IMPORTS = [{ path: 'posts', operation: 'ImportPosts' }] as const;

const askedShape = z.object({ dryRun: z.enum(['true', 'false']) });
const LARGEST_FILE = 5 * 1024 * 1024;
const MOST_DRAINED = 32 * 1024 * 1024;
const PATIENCE_MILLISECONDS = 60_000;

/**
 * `POST /imports/posts?dryRun=true|false`: the bytes of a file, for a mutation that takes it whole. Who sends is settled
 * before a byte is read; answers as `POST /graphql` does.
 */
export async function importRoutes(fastify: FastifyInstance, options: FileTaking): Promise<void> {
  const addresses = IMPORTS.map(({ path, operation }) => ({
    address: `/imports/${path}`,
    operation,
    answer: (request: FastifyRequest, text: string) => importFile(request, text, options),
  }));
  await fileTakingRoutes(fastify, options, addresses, { read: wholeFile });
}

async function importFile(request: FastifyRequest, text: string, { ask }: FileTaking): Promise<object> {
  const viewer = senderOf(request, 'importer un fichier');
  const asked = askedShape.safeParse(request.query);
  if (!asked.success) {
    throw new PortalError('BAD_USER_INPUT', 'Attendu : « dryRun=true » pour essayer, « dryRun=false » pour importer.');
  }
  const base64 = Buffer.isBuffer(request.body) ? request.body.toString('base64') : '';
  const answer = await ask({
    text,
    variables: { file: { base64 }, dryRun: asked.data.dryRun === 'true' },
    viewer,
    requestId: request.id,
    patienceMilliseconds: PATIENCE_MILLISECONDS,
  });
  if (!answer) throw unavailable('L’import est momentanément indisponible : rien n’a été écrit, réessayez.');
  return answer;
}

/**
 * The bytes of a file. What is too large is read to its end, up to a bound, and forgotten: a sender who is cut off in the
 * middle would see a broken connection instead of the reason.
 * @throws PortalError `LIMIT_EXCEEDED`
 */
async function wholeFile(payload: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of payload) {
    size += piece.length;
    if (size <= LARGEST_FILE) pieces.push(piece);
    else pieces.length = 0;
    if (size > MOST_DRAINED) break;
  }
  if (size <= LARGEST_FILE) return Buffer.concat(pieces);
  throw new PortalError('LIMIT_EXCEEDED', `Le fichier dépasse ${LARGEST_FILE / 1024 / 1024} Mo : divisez-le.`);
}
