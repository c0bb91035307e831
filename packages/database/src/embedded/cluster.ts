import { execFile } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { ADMINISTRATOR } from './credentials.js';
import { createServerFolder, isInitialised } from './site.js';
import type { Site } from './site.js';
import { giveTo } from './server-identity.js';

const run = promisify(execFile);

/** The environment of PostgreSQL's programs: nothing of ours but a neutral locale (Windows needs its own). */
export const serverEnvironment = process.platform === 'win32' ? {} : { env: { LC_ALL: 'C', TZ: 'UTC' } };

/**
 * Creates the cluster at the first start: UTF-8, collation by code point (independent of the system's locales),
 * password required from everyone. A start that was interrupted leaves nothing that a later one would trust.
 */
export async function initialiseCluster(site: Site, binaries: Binaries): Promise<void> {
  if (await isInitialised(site.cluster)) return;
  const draft = `${site.cluster}.initialising`;
  const passwordFile = `${draft}-password`;
  try {
    await createServerFolder(draft, site.identity);
    await writeFile(passwordFile, site.password, { mode: 0o600 });
    await giveTo(passwordFile, site.identity);
    await run(binaries.initdb, initdbArguments(site, draft, passwordFile), {
      ...site.identity,
      ...serverEnvironment,
      cwd: draft,
    });
    await rm(site.cluster, { recursive: true, force: true });
    await rename(draft, site.cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw new Error(`La base PostgreSQL n'a pas pu être créée dans ${site.cluster} : ${reason(error)}`, {
      cause: error,
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function initdbArguments(site: Site, folder: string, passwordFile: string): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${ADMINISTRATOR}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--no-instructions',
    ...(site.durable ? [] : ['--no-sync', '--no-data-checksums']),
  ];
}

function reason(error: unknown): string {
  if (error instanceof Error && 'stderr' in error && typeof error.stderr === 'string' && error.stderr !== '') {
    return error.stderr.trim();
  }
  return error instanceof Error ? error.message : String(error);
}
