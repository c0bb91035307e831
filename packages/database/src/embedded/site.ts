import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, stat, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readOrCreatePassword } from './credentials.js';
import { canTraverse, giveTo, reachableFolder, serverIdentity } from './server-identity.js';
import type { ServerIdentity } from './server-identity.js';

/** Major version of the embedded PostgreSQL; part of the data path, because data of another version cannot be read. */
export const MAJOR_VERSION = 18;

/** Where one cluster lives and who runs it. */
export interface Site {
  /** The folder given by the caller: password, log and records of the launcher. */
  dataDir: string;
  /** The cluster's own folder (PGDATA); elsewhere when the server's user cannot reach `dataDir`. */
  cluster: string;
  files: { password: string; log: string; record: string; lock: string };
  password: string;
  identity: ServerIdentity | undefined;
  durable: boolean;
  /** What disappears when the server stops: everything for a throw-away cluster, nothing otherwise. */
  disposable: string[];
}

const MEMORY_FOLDER = '/dev/shm';
const MEMORY_NEEDED = 1024 ** 3;

/** Chooses and creates the folders of a cluster; `dataDir` may be left out for a throw-away one. */
export async function prepareSite(dataDir: string | undefined, durable: boolean): Promise<Site> {
  const identity = serverIdentity();
  const folder = dataDir === undefined ? await throwAwayFolder() : resolve(dataDir);
  await mkdir(folder, { recursive: true });
  const name = `postgres-${MAJOR_VERSION}${durable ? '' : '-throwaway'}`;
  const path = (suffix: string): string => join(folder, `${name}${suffix}`);
  const files = { password: path('.password'), log: path('.log'), record: path('.json'), lock: path('.lock') };
  const password = await readOrCreatePassword(files.password);
  const home = await clusterHome(folder, name, password, identity);
  const cluster = join(home, name);
  const own = home === folder ? [cluster] : [home];
  const disposable = dataDir === undefined ? [folder] : [...own, ...Object.values(files)];
  return { dataDir: folder, cluster, files, password, identity, durable, disposable: durable ? [] : disposable };
}

/** Removes a throw-away cluster's files; a durable one keeps everything. */
export async function disposeSite(site: Site): Promise<void> {
  for (const path of site.disposable) await rm(path, { recursive: true, force: true });
}

/**
 * The folder that holds the cluster: `dataDir` itself, or a reachable one derived from `dataDir` and its password,
 * so that the next start finds the same data and a deleted `dataDir` means an empty cluster.
 */
async function clusterHome(
  dataDir: string,
  name: string,
  password: string,
  identity: ServerIdentity | undefined,
): Promise<string> {
  if (identity === undefined || (await canTraverse(dataDir, identity))) return dataDir;
  if (await isInitialised(join(dataDir, name))) throw closedData(dataDir);
  const digest = createHash('sha256').update(`${dataDir}\0${password}`).digest('hex').slice(0, 16);
  const home = join(await reachableFolder(identity), digest);
  await mkdir(home, { recursive: true, mode: 0o711 });
  return home;
}

function closedData(dataDir: string): Error {
  return new Error(
    `PostgreSQL, qui tourne sous l'utilisateur « nobody », ne peut plus atteindre ses données dans ${dataDir} : ` +
      'rendez aux dossiers qui y mènent le droit de passage (chmod o+x), ou indiquez un autre dossier de données.',
  );
}

/** A new folder in memory when there is room, else among the temporary files. */
async function throwAwayFolder(): Promise<string> {
  const roomy = await statfs(MEMORY_FOLDER).then(
    ({ bavail, bsize }) => bavail * bsize >= MEMORY_NEEDED,
    () => false,
  );
  const folder = await mkdtemp(join(roomy ? MEMORY_FOLDER : tmpdir(), 'iscg-postgres-'));
  await chmod(folder, 0o711);
  return folder;
}

/** Whether the cluster was initialised by an earlier start. */
export async function isInitialised(cluster: string): Promise<boolean> {
  return stat(join(cluster, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/** Creates an empty folder that belongs to the server's user. */
export async function createServerFolder(path: string, identity: ServerIdentity | undefined): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { mode: 0o700 });
  await giveTo(path, identity);
}
