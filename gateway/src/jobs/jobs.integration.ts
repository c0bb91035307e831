import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { createSessionDatabase, type SessionTestDatabase } from '../fixtures/session-database.js';
import { startJobs, type Jobs } from './jobs.js';

const { log } = Fastify({ logger: false });
let database: SessionTestDatabase;
let jobs: Jobs | undefined;
beforeEach(async () => void (database = await createSessionDatabase()));
afterEach(async () => {
  await jobs?.stop();
  await database.stop();
});

/** Starts the work, and says how often it has begun. */
async function begin(work: (time: number) => Promise<void>): Promise<() => number> {
  let times = 0;
  const task = () => work((times += 1));
  jobs = await startJobs({
    databaseUrl: database.applicationUrl,
    tasks: { 'carry-events': task, 'sweep-files': async () => undefined },
    log,
  });
  return () => times;
}

/** Asks for the work until it has begun so often; the test's own patience ends it. */
async function reaches(times: () => number, wanted: number): Promise<void> {
  while (times() < wanted) {
    jobs?.ask('carry-events');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const waiting = async () => {
  const rows = await database.rows(`SELECT FROM jobs.job WHERE name = 'carry-events' AND state = 'created'`);
  return rows.length;
};

/** How many connections the work still holds; the server takes a moment to see one end. */
const connections = async () => {
  const rows = await database.rows(
    `SELECT FROM pg_stat_activity WHERE application_name = 'gateway jobs' AND datname = current_database()`,
  );
  return rows.length;
};

describe('work that nobody waits for', () => {
  it('is done at start and whenever it is asked for, and waits once however often it is asked for', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const times = await begin((time) => (time === 1 ? held : Promise.resolve()));
    await reaches(times, 1);
    for (let asked = 0; asked < 20; asked += 1) jobs?.ask('carry-events');
    while ((await waiting()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await waiting()).toBe(1);
    release();
    await reaches(times, 2);
  });

  it('goes on after it failed', async () => {
    const times = await begin((time) => (time === 1 ? Promise.reject(new Error('no service')) : Promise.resolve()));
    await reaches(times, 2);
  });

  it('goes on after the database was away while it was done, and the process lives', async () => {
    const times = await begin(async (time) => {
      if (time === 1) await database.refuseConnections();
    });
    while (times() < 1) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 500));
    await database.acceptConnections();
    await reaches(times, 2);
  });

  it('ends with the gateway, whatever is under way', async () => {
    const times = await begin(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await reaches(times, 1);
    await jobs?.stop();
    jobs = undefined;
    while (await connections()) await new Promise((resolve) => setTimeout(resolve, 20));
  });
});
