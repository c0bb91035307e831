import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { createSessionDatabase, type SessionTestDatabase } from '../fixtures/session-database.js';
import { startToyPortal } from '../fixtures/toy-portal.js';
import { startJobs, type Jobs, type Tasks } from './jobs.js';

const { log } = Fastify({ logger: false });
const MAIL = { url: 'smtp://127.0.0.1:1', from: 'portail@iscg.example' };
const SCHEDULE = `SELECT cron, timezone FROM jobs.schedule WHERE name = 'send-digests'`;
const WAITING = `SELECT FROM jobs.job WHERE name = 'send-digests' AND state = 'created'`;

let database: SessionTestDatabase;
const started: Jobs[] = [];
beforeAll(async () => void (database = await createSessionDatabase()));
afterEach(async () => void (await Promise.all(started.splice(0).map((jobs) => jobs.stop()))));
afterAll(() => database.stop());

async function gateway(tasks: Tasks): Promise<Jobs> {
  const jobs = await startJobs({ databaseUrl: database.applicationUrl, tasks, log });
  started.push(jobs);
  return jobs;
}

const until = async (isSo: () => boolean | Promise<boolean>) => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('the sending of digests', () => {
  it('is due on weekdays at seven in Paris, and not at every start', async () => {
    await gateway({ 'send-digests': async () => undefined });
    expect(await database.rows(SCHEDULE)).toEqual([{ cron: '0 7 * * 1-5', timezone: 'Europe/Paris' }]);
    expect(await database.rows(`SELECT FROM jobs.job WHERE name = 'send-digests'`)).toEqual([]);
  });

  it('is under way once at most, however many gateways there are', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let begun = 0;
    const task = () => ((begun += 1) === 1 ? held : Promise.resolve());
    const [one, other] = [await gateway({ 'send-digests': task }), await gateway({ 'send-digests': task })];
    one.ask('send-digests');
    await until(() => begun === 1);
    for (const jobs of [one, other, one, other]) jobs.ask('send-digests');
    await until(async () => (await database.rows(WAITING)).length > 0);
    expect(await database.rows(WAITING)).toHaveLength(1);
    const second = `UPDATE jobs.job SET state = 'active' WHERE name = 'send-digests' AND state = 'created'`;
    await expect(database.rows(second)).rejects.toThrow(/duplicate key/);
    release();
    await until(() => begun === 2);
  });

  it('is due no more, and waits no more, once no server is configured', async () => {
    await gateway({ 'send-digests': async () => undefined });
    await started.pop()?.stop();
    await database.rows(`INSERT INTO jobs.job (name, policy) VALUES ('send-digests', 'stately')`);
    await gateway({});
    expect([await database.rows(SCHEDULE), await database.rows(WAITING)]).toEqual([[], []]);
  });

  it.each([
    ['due in a portal whose settings name a mail server', { mail: MAIL }, 1],
    ['not due in a portal whose settings name none', {}, 0],
  ])('is %s', async (_title, changes, times) => {
    const portal = await startToyPortal({}, changes);
    const rows = await portal.database.rows(SCHEDULE);
    await portal.stop();
    expect(rows).toHaveLength(times);
  });
});
