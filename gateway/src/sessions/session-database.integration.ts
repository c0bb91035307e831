import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { testAdminUrl } from '../fixtures/env.js';
import { startToyPortal, type ToyPortal } from '../fixtures/toy-portal.js';
import { SessionDatabase } from './session-database.js';

let portal: ToyPortal;
beforeAll(async () => void (portal = await startToyPortal()));
afterAll(() => portal.stop());

const READY = { posts: 'ready', funding: 'ready', training: 'ready', sessions: 'ready' };

async function health(): Promise<[number, unknown]> {
  const response = await fetch(`${portal.url}/health/ready`);
  return [response.status, await response.json()];
}

describe('a database of sessions that goes away', () => {
  it('makes the portal unready until it is back, and is asked again by itself', async () => {
    expect(await health()).toEqual([200, { status: 'ready', services: READY }]);
    await portal.database.refuseConnections();
    expect(await health()).toEqual([503, { status: 'unavailable', services: { ...READY, sessions: 'unavailable' } }]);
    expect((await fetch(`${portal.url}/health/live`)).status).toBe(200);
    await portal.database.acceptConnections();
    expect(await health()).toEqual([200, { status: 'ready', services: READY }]);
    expect((await (await portal.signedIn('demonstration-dgpn')).open('/auth/session')).status).toBe(200);
  });
});

describe('an address of the sessions that is wrong', () => {
  const { log } = Fastify({ logger: { level: 'silent' } });
  const check = async (url: string) => {
    const database = new SessionDatabase(url, log);
    return database.check().finally(() => database.close());
  };
  const elsewhere = (change: (url: URL) => void) => () => {
    const url = new URL(portal.database.applicationUrl);
    change(url);
    return url.href;
  };
  const CASES: readonly (readonly [string, () => string, RegExp])[] = [
    [
      'nobody listens there',
      () => 'postgresql://gateway_app@127.0.0.1:1/iscg',
      /^SESSION_DATABASE_URL: .*ECONNREFUSED/,
    ],
    ['no such role', elsewhere((url) => (url.username = 'nobody')), /^SESSION_DATABASE_URL: .*28/],
    ['no such database', elsewhere((url) => (url.pathname = '/nowhere')), /^SESSION_DATABASE_URL: .*3D000/],
    ['never migrated', testAdminUrl, /^SESSION_DATABASE_URL: .*npm run migrate/],
    [
      'a role that may do nothing there',
      elsewhere((url) => url.searchParams.set('options', '-c role=pg_monitor')),
      /^SESSION_DATABASE_URL: .*gateway_app/,
    ],
    [
      'a role that could rewrite the records',
      elsewhere((url) => url.searchParams.delete('options')),
      /^SESSION_DATABASE_URL: .*gateway_app/,
    ],
  ];

  it.each(CASES)('is told before the first request: %s', async (_what, url, line) => {
    await expect(check(url())).rejects.toThrow(line);
    await expect(check(url())).rejects.not.toThrow(/postgres(ql)?:\/\/|secret/);
  });

  it('that is right says nothing', async () => {
    await expect(check(portal.database.applicationUrl)).resolves.toBeUndefined();
  });
});
