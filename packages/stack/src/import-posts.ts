import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { systemClock } from '@iscg/values';
import { readImportEnvironment, type ImportEnvironment } from './env.js';

const USAGE = `Usage : npm run import:posts -- fichier.csv [--dry-run]
Écrit tous les postes du fichier, ou aucun ; --dry-run essaie sans rien écrire.
Avec un portail qui n’est pas celui de npm start : PORTAL_URL=https://… TOKEN=… npm run import:posts -- fichier.csv`;

const LARGEST_FILE = 5 * 1024 * 1024;
const LARGEST_PIECE = 64 * 1024;

const answerShape = z.object({
  data: z
    .object({
      importPosts: z
        .object({
          written: z.boolean(),
          created: z.number(),
          unchanged: z.number(),
          faultCount: z.number(),
          faults: z.array(
            z.object({
              line: z.number().nullable(),
              column: z.number().nullable(),
              head: z.string().nullable(),
              value: z.string().nullable(),
              message: z.string(),
            }),
          ),
        })
        .nullable(),
    })
    .nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});
type Outcome = NonNullable<NonNullable<z.output<typeof answerShape>['data']>['importPosts']>;

try {
  process.exitCode = await importFile();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function importFile(): Promise<number> {
  const { path, dryRun } = options();
  const environment = readImportEnvironment();
  const outcome = await send(path, dryRun, environment);
  tell(outcome, dryRun);
  return outcome.faultCount === 0 ? 0 : 1;
}

async function send(path: string, dryRun: boolean, environment: ImportEnvironment): Promise<Outcome> {
  const url = environment.PORTAL_URL ?? `http://127.0.0.1:${environment.PORT}`;
  const token = environment.TOKEN ?? (await developmentToken(url, environment.DATA_DIR));
  const request: RequestInit & { readonly duplex: 'half' } = {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
    body: await piecesOf(path),
    duplex: 'half',
  };
  const response = await fetch(`${url}/imports/posts?dryRun=${dryRun}`, request).catch((error: unknown) => {
    throw new Error(`Le portail ne répond pas à ${url} : lancez-le (npm start), puis recommencez.`, { cause: error });
  });
  const { data, errors } = answerShape.parse(await response.json());
  if (data?.importPosts) return data.importPosts;
  throw new Error(errors?.[0]?.message ?? 'Le portail n’a rien répondu.');
}

/** The file piece by piece, telling how far the sending is. */
async function piecesOf(path: string): Promise<ReadableStream<Uint8Array>> {
  const file = await open(path).catch(() => {
    throw new Error(`Le fichier ${path} ne se lit pas.`);
  });
  const { size } = await file.stat();
  if (size > LARGEST_FILE) throw new Error(`Le fichier dépasse ${LARGEST_FILE / 1024 / 1024} Mo : divisez-le.`);
  let sent = 0;
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const piece = new Uint8Array(LARGEST_PIECE);
      const { bytesRead } = await file.read(piece);
      sent += bytesRead;
      progress(bytesRead === 0 ? 'Vérification…' : `Envoi : ${Math.floor((100 * sent) / size)} %`);
      if (bytesRead > 0) return controller.enqueue(piece.subarray(0, bytesRead));
      await file.close();
      controller.close();
    },
    cancel: () => file.close(),
  });
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

function tell({ written, created, unchanged, faultCount, faults }: Outcome, dryRun: boolean): void {
  const lines = faults.map(({ line, column, head, value, message }) => {
    const place = [line && `ligne ${line}`, column && `colonne ${column}`, head && `« ${head} »`].filter(Boolean);
    return [place.join(', '), value && `« ${value} »`, message].filter(Boolean).join(' : ');
  });
  if (faultCount > faults.length) lines.push(`… et ${faultCount - faults.length} autres.`);
  if (faultCount > 0) lines.push(`${faultCount} à corriger : rien n’a été écrit.`);
  else if (dryRun) lines.push(`Essai : ${created} à ajouter, ${unchanged} déjà là. Rien n’a été écrit.`);
  else if (written) lines.push(`${created} ajoutés, ${unchanged} déjà là.`);
  if (process.stderr.isTTY) process.stderr.write('\n');
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The gateway's code loads only where its development provider signs the token. */
async function developmentToken(url: string, dataDir: string): Promise<string> {
  const gateway = await import('@iscg/gateway/development');
  return gateway.developmentToken({ parties: ['ANISCG'], dataDir, issuer: `${url}/idp`, clock: systemClock });
}

function options(): { readonly path: string; readonly dryRun: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: { 'dry-run': { type: 'boolean' } }, allowPositionals: true });
    const [path, ...others] = positionals;
    if (path !== undefined && others.length === 0) return { path, dryRun: values['dry-run'] ?? false };
  } catch {
    // An option that is not known: the usage says which are.
  }
  throw new Error(USAGE);
}
