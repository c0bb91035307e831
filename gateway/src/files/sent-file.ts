import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { PortalError, type Deposit } from '@iscg/access';
import {
  InvalidValue,
  LARGEST_KEPT_FILE,
  keptFileTypeOf,
  parseFileName,
  uuidV7,
  type Clock,
  type KeptFileType,
} from '@iscg/values';
import type { FastifyBaseLogger } from 'fastify';
import { unavailable } from '../answers/unavailable.js';
import { FileInspection, fileFault, tooLarge } from './file-inspection.js';
import type { ObjectStore } from './object-store.js';

/** The name of the file, percent-encoded as in an address. */
export const FILE_NAME_HEADER = 'x-file-name';
/** The input of the mutation, JSON percent-encoded as in an address: titles have no place in the logs of proxies. */
export const INPUT_HEADER = 'x-mutation-input';

/** What a request says of its file before its first byte. */
interface Announced {
  readonly fileName: string;
  readonly type: KeptFileType;
}

/** With what a file is kept. */
interface Keeping {
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
}

/** @throws PortalError for a file that is refused before a byte of it is read */
export function announcedFile(headers: IncomingHttpHeaders): Announced {
  const fileName = named(() => parseFileName(decoded(headers[FILE_NAME_HEADER])));
  const type = named(() => keptFileTypeOf(fileName));
  refuseOtherType(headers['content-type'], fileName, type);
  const bytes = Number(headers['content-length']);
  if (!Number.isSafeInteger(bytes)) throw fileFault('Annoncez la taille du fichier : « Content-Length ».');
  if (bytes === 0) throw fileFault('Le fichier est vide.');
  if (bytes > LARGEST_KEPT_FILE) throw tooLarge();
  return { fileName, type };
}

/** @throws PortalError `BAD_USER_INPUT` for anything but one JSON object */
export function announcedInput(headers: IncomingHttpHeaders): object {
  try {
    const input: unknown = JSON.parse(decoded(headers[INPUT_HEADER]) ?? '');
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input;
  } catch {
    // Told below, whatever is wrong with it.
  }
  throw new PortalError(
    'BAD_USER_INPUT',
    `Attendu dans « ${INPUT_HEADER} » : un objet JSON, encodé comme une adresse.`,
  );
}

/**
 * Carries a file from the request to the store in pieces, counted, hashed and verified on the way; it is kept whole or not
 * at all, whatever happens to the sender.
 * @throws PortalError what is wrong with the file; `UNAVAILABLE` when the store cannot keep it
 */
export async function keepFile(
  payload: IncomingMessage,
  { fileName, type }: Announced,
  { store, clock, log }: Keeping,
): Promise<Deposit> {
  const id = uuidV7(clock);
  const inspection = new FileInspection(fileName, type);
  // It may fail before the store listens to it: the reason is kept with it.
  inspection.on('error', () => undefined);
  const left = () => {
    if (!payload.complete) inspection.destroy(fileFault('L’envoi du fichier a été interrompu.'));
  };
  payload.once('error', left).once('close', left);
  payload.pipe(inspection);
  try {
    await store.put(id, inspection);
  } catch (error) {
    const reason = inspection.errored ?? error;
    if (reason instanceof PortalError) throw reason;
    log.error({ err: reason }, 'the store keeps no file');
    throw unavailable('Le fichier n’a pas pu être gardé : rien n’est enregistré. Réessayez dans un instant.');
  } finally {
    payload.off('error', left).off('close', left).unpipe(inspection);
  }
  return { id, fileName, mediaType: type.mediaType, bytes: inspection.bytes, sha256: inspection.sha256() };
}

const MOST_DRAINED = 32 * 1024 * 1024;

/**
 * Reads what a refused sender still sends, up to a bound, and forgets it: one who is cut off in the middle would see a
 * broken connection instead of the reason.
 */
export async function drain(payload: IncomingMessage): Promise<void> {
  payload.on('error', () => undefined);
  let size = 0;
  await new Promise<void>((resolve) => {
    if (payload.readableEnded || payload.destroyed) return resolve();
    payload.once('end', resolve).once('close', resolve);
    payload.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > MOST_DRAINED) resolve();
    });
    // What was piped and is no longer stays paused until it is told.
    payload.resume();
  });
}

function named<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (error instanceof InvalidValue) throw fileFault(error.message);
    throw error;
  }
}

function decoded(header: string | readonly string[] | undefined): string | undefined {
  if (typeof header !== 'string') return undefined;
  try {
    return decodeURIComponent(header);
  } catch {
    return undefined;
  }
}

/** What a browser does not know it calls a stream of bytes, or nothing: then the name and the bytes alone decide. */
function refuseOtherType(
  declared: string | undefined,
  fileName: string,
  { mediaType, alsoDeclared, label }: KeptFileType,
) {
  const given = declared?.split(';', 1)[0]?.trim().toLowerCase();
  const accepted = [undefined, '', 'application/octet-stream', mediaType, ...(alsoDeclared ?? [])];
  if (accepted.includes(given)) return;
  throw fileFault(
    `Le fichier « ${fileName} » est annoncé comme « ${given} », et son nom promet : ${label}. Il est refusé.`,
  );
}
