import { constants } from 'node:fs';
import { access, chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { binaryPackage, missingPackage } from './platform.js';
import { canReach, reachableFolder } from './server-identity.js';
import type { ServerIdentity } from './server-identity.js';

/** Absolute paths of the programs of one PostgreSQL distribution. */
export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/** The distribution inside the installed npm package. */
export interface Distribution {
  /** Its folder `native`, with `bin`, `lib` and `share`. */
  root: string;
  /** Name and version, usable as a folder name. */
  label: string;
}

const require = createRequire(import.meta.url);

/**
 * Finds the distribution that npm installed for this machine.
 * @throws UnsupportedPlatformError when there is none.
 */
export async function locateDistribution(): Promise<Distribution> {
  const name = binaryPackage();
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw missingPackage(name);
  }
  const folder = join(dirname(entry), '..');
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const version = isRecord(manifest) && typeof manifest['version'] === 'string' ? manifest['version'] : 'unknown';
  return { root: join(folder, 'native'), label: `${name.replace(/^@/, '').replace('/', '-')}-${version}` };
}

/**
 * Makes the programs usable by `identity`: restores the symbolic links that npm packages cannot carry (their
 * install script may have been skipped) and copies the distribution when `identity` cannot reach it.
 * @param fallbackFolder where a copy goes when the installed one cannot be completed and we are not root
 */
export async function prepareBinaries(
  distribution: Distribution,
  identity: ServerIdentity | undefined,
  fallbackFolder: string,
  log: (message: string) => void,
): Promise<Binaries> {
  const { root, label } = distribution;
  const complete = await restoreLinks(root)
    .then(() => makeExecutable(root))
    .then(
      () => true,
      () => false,
    );
  if (complete && (await isUsable(root, identity))) return binariesOf(root);
  const parent = identity === undefined ? fallbackFolder : await reachableFolder(identity);
  const copy = join(parent, label);
  if (!(await exists(copy))) {
    log(`Copie de PostgreSQL vers ${copy}`);
    await copyDistribution(root, copy);
  }
  return binariesOf(join(copy, 'native'));
}

/** Recreates the links listed in `pg-symlinks.json` that are missing; returns how many were created. */
export async function restoreLinks(root: string): Promise<number> {
  const list = await readFile(join(root, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: unknown = JSON.parse(list);
  let created = 0;
  for (const link of Array.isArray(links) ? links : []) {
    if (!isLink(link)) continue;
    const path = join(root, '..', link.target);
    if (await exists(path)) continue;
    // Another process may create the same link at the same moment.
    await symlink(relative(dirname(link.target), link.source), path).catch(unless('EEXIST'));
    created += 1;
  }
  return created;
}

async function copyDistribution(source: string, target: string): Promise<void> {
  const partial = `${target}.partial-${process.pid}`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true });
  // The links in the list are relative to the folder above `native`, so the copy keeps that folder's shape.
  await cp(source, join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
  await restoreLinks(join(partial, 'native'));
  await openForReading(partial);
  await rename(partial, target).catch(unless('ENOTEMPTY', 'EEXIST'));
  await rm(partial, { recursive: true, force: true });
}

/** Lets everyone read, and execute what its owner may execute, whatever umask npm ran under. */
async function openForReading(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mode } = await lstat(path);
    await chmod(path, entry.isDirectory() || (mode & 0o100) !== 0 ? 0o755 : 0o644);
  }
}

async function makeExecutable(root: string): Promise<void> {
  for (const program of Object.values(binariesOf(root))) {
    await access(program, constants.X_OK).catch(() => chmod(program, 0o755));
  }
}

async function isUsable(root: string, identity: ServerIdentity | undefined): Promise<boolean> {
  const needed = ['bin/postgres', 'bin/initdb', 'lib', 'share'].map((path) => canReach(join(root, path), identity));
  return (await Promise.all(needed)).every(Boolean);
}

function binariesOf(root: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(root, 'bin', `initdb${suffix}`),
    postgres: join(root, 'bin', `postgres${suffix}`),
    pgCtl: join(root, 'bin', `pg_ctl${suffix}`),
  };
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** A rejection handler that lets the given error codes pass. */
function unless(...codes: string[]): (error: unknown) => void {
  return (error) => {
    if (!(isRecord(error) && typeof error['code'] === 'string' && codes.includes(error['code']))) throw error;
  };
}

function isLink(value: unknown): value is { source: string; target: string } {
  return isRecord(value) && typeof value['source'] === 'string' && typeof value['target'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
