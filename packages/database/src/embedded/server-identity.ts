import { chown, mkdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The operating-system user that runs PostgreSQL. */
export interface ServerIdentity {
  uid: number;
  gid: number;
}

const NOBODY = 65_534;
const WORLD_READABLE = 0o755;

/** PostgreSQL refuses to run as root: under root it runs as `nobody`, otherwise as the current user (`undefined`). */
export function serverIdentity(): ServerIdentity | undefined {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;
}

/** Whether `identity` may read and enter the file or folder `path`, every folder above it included. */
export async function canReach(path: string, identity: ServerIdentity | undefined): Promise<boolean> {
  if (identity === undefined) return true;
  for (let current = resolve(path), needed = 0o5; ; current = dirname(current), needed = 0o1) {
    const { uid, gid, mode } = await stat(current);
    const shift = uid === identity.uid ? 6 : gid === identity.gid ? 3 : 0;
    if (((mode >> shift) & needed) !== needed) return false;
    if (dirname(current) === current) return true;
  }
}

/** Whether `identity` may pass through the folder `path` to something it owns inside. */
export async function canTraverse(path: string, identity: ServerIdentity | undefined): Promise<boolean> {
  if (identity === undefined) return true;
  const { uid, gid, mode } = await stat(path);
  const shift = uid === identity.uid ? 6 : gid === identity.gid ? 3 : 0;
  if (((mode >> shift) & 0o1) === 0) return false;
  return dirname(path) === path || canTraverse(dirname(path), identity);
}

/** Gives `path` to the user that runs PostgreSQL. */
export async function giveTo(path: string, identity: ServerIdentity | undefined): Promise<void> {
  if (identity !== undefined) await chown(path, identity.uid, identity.gid);
}

/**
 * A folder of root's that `identity` can pass through, always the same on one machine.
 * Used when the project lies below a folder that is closed to `identity`, as /root is.
 */
export async function reachableFolder(identity: ServerIdentity): Promise<string> {
  for (const parent of ['/var/lib', '/var/tmp', tmpdir()]) {
    const folder = join(parent, 'iscg-portal');
    const usable = await mkdir(folder, { recursive: true, mode: WORLD_READABLE })
      .then(() => stat(folder))
      .then(async ({ uid }) => uid === 0 && (await canTraverse(folder, identity)))
      .catch(() => false);
    if (usable) return folder;
  }
  throw new Error(
    "Aucun dossier n'est accessible à l'utilisateur « nobody » pour y placer PostgreSQL. " +
      'Lancez le portail sans être root, ou indiquez DATABASE_URL.',
  );
}
