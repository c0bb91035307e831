import { locateDistribution, prepareBinaries } from './binaries.js';
import type { Binaries } from './binaries.js';
import { initialiseCluster } from './cluster.js';
import { ADMINISTRATOR } from './credentials.js';
import { startGuardian } from './guardian.js';
import { delay } from './operating-system.js';
import { stopPostmaster } from './postmaster.js';
import { answers, findServer, recordServer } from './running-server.js';
import { becomesReady, freePort, HOST, logTail, spawnServer } from './server-process.js';
import { disposeSite, isInitialised, prepareSite } from './site.js';
import type { Site } from './site.js';
import { withStartLock } from './start-lock.js';

/** How to start the embedded PostgreSQL. */
export interface EmbeddedPostgresOptions {
  /** Folder of the data, password (0600) and log. May be left out for a throw-away server only. */
  dataDir?: string;
  /** `false` for tests: nothing is flushed to disk and everything is removed at the end. Default `true`. */
  durable?: boolean;
  /** Receives progress in French. */
  log?: (message: string) => void;
}

/** A PostgreSQL server on this machine, listening on loopback only. */
export interface EmbeddedPostgres {
  host: string;
  port: number;
  /** Folder of the password and the log. */
  dataDir: string;
  /** Connection string of the administrator (a superuser), by default to the database `postgres`. */
  adminUrl(database?: string): string;
  /** Stops the server and waits until it is down; may be called again. A server that was joined keeps running. */
  stop(): Promise<void>;
}

const START_ATTEMPTS = 4;
const PAUSE_MS = 250;
const LOOK_AGAIN_MS = 50;
const LOOK_AGAIN_TIMES = 600;

/**
 * Starts PostgreSQL on a free loopback port, or joins the server that already serves `dataDir`.
 * When this process ends in any way, SIGKILL included, a guard stops the server that it started.
 * @throws UnsupportedPlatformError when no binaries exist for this machine
 * @throws Error with the end of the server's log when it does not start
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, durable = true, log = () => undefined } = options;
  if (durable && dataDir === undefined) throw new TypeError('dataDir is required for a durable server');
  const distribution = await locateDistribution();
  const site = await prepareSite(dataDir, durable);
  const binaries = await prepareBinaries(distribution, site.identity, site.dataDir, log);
  return withStartLock(site.files.lock, () => joinOrStart(site, binaries, log));
}

async function joinOrStart(site: Site, binaries: Binaries, log: (message: string) => void): Promise<EmbeddedPostgres> {
  for (let look = 0; look < LOOK_AGAIN_TIMES; look += 1) {
    const found = await findServer(site);
    switch (found.state) {
      case 'NONE':
        return start(site, binaries, log);
      case 'OWNED':
        log(`PostgreSQL tourne déjà sur le port ${found.postmaster.port}`);
        return describe(site, found.postmaster.port, () => Promise.resolve());
      case 'ORPHANED':
        log(`Reprise du serveur PostgreSQL resté sur le port ${found.postmaster.port}`);
        return (await own(site, binaries, found.postmaster.pid, found.postmaster.port)).running;
      case 'CHANGING':
        if (look === 0) log("Attente de la fin de l'arrêt précédent de PostgreSQL");
        await delay(LOOK_AGAIN_MS);
    }
  }
  throw new Error(
    `Le serveur PostgreSQL de ${site.cluster} ne répond pas et ne s'arrête pas : arrêtez-le, puis relancez.`,
  );
}

async function start(site: Site, binaries: Binaries, log: (message: string) => void): Promise<EmbeddedPostgres> {
  const known = await isInitialised(site.cluster);
  log(known ? 'Démarrage de PostgreSQL' : 'Création de la base PostgreSQL (premier démarrage)');
  await initialiseCluster(site, binaries);
  // A port may be taken between its choice and its use, and a crashed server's memory may linger for a moment.
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt += 1) {
    const server = await spawnServer(site, binaries, await freePort());
    const { running, abandon } = await own(site, binaries, server.pid, server.port);
    if ((await becomesReady(site, server)) && (await answers(site, server.port))) {
      log(`PostgreSQL est prêt sur le port ${server.port}`);
      return running;
    }
    await abandon();
    if (attempt < START_ATTEMPTS) await delay(PAUSE_MS);
  }
  throw new Error(`PostgreSQL ne démarre pas. Fin de ${site.files.log} :\n${await logTail(site)}`);
}

/** Puts a running server under this process's guard. */
async function own(
  site: Site,
  binaries: Binaries,
  pid: number,
  port: number,
): Promise<{ running: EmbeddedPostgres; abandon(): Promise<void> }> {
  const guardian = startGuardian(pid, site.cluster, binaries.pgCtl, site.disposable, site.files.log);
  await recordServer(site, pid, guardian.pid);
  const shutDown = (): Promise<void> => stopPostmaster(pid, site.cluster, binaries.pgCtl);
  const stop = async (): Promise<void> => {
    await shutDown();
    await guardian.release();
    await disposeSite(site);
  };
  const abandon = async (): Promise<void> => {
    await shutDown();
    guardian.dismiss();
  };
  return { running: describe(site, port, stop), abandon };
}

function describe(site: Site, port: number, stop: () => Promise<void>): EmbeddedPostgres {
  let stopped: Promise<void> | undefined;
  return {
    host: HOST,
    port,
    dataDir: site.dataDir,
    adminUrl: (database = ADMINISTRATOR) =>
      `postgres://${ADMINISTRATOR}:${site.password}@${HOST}:${port}/${encodeURIComponent(database)}`,
    stop: () => (stopped ??= stop()),
  };
}
