import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { post } from '@iscg/test-kit';
import {
  BY_NPM,
  databaseProcesses,
  dataFolder,
  endAll,
  eventually,
  freePort,
  isRunning,
  portalOutcome,
  ready,
  remove,
  startPortal,
  token,
  type RunningProgram,
  type Settings,
} from './portal-process.js';

let settings: Settings;
let dataDir: string;
let authorization: string | undefined;
beforeAll(async () => {
  dataDir = await dataFolder();
  settings = { DATA_DIR: dataDir, PORT: await freePort() };
});
afterAll(async () => {
  endAll();
  await remove(dataDir);
});

const PATIENCE = 180_000;

async function ask(url: string, query: string, variables: object = {}) {
  authorization ??= `Bearer ${(await token(settings, '--as', 'ANISCG')).output.trim()}`;
  return post(`${url}/graphql`, { authorization }, { query, variables });
}

/** Asserts that neither the portal nor its database run any more. */
async function expectNothingLeft(portal: RunningProgram, processes: readonly number[]): Promise<void> {
  await eventually('PostgreSQL and its guard have ended', () => !processes.some(isRunning));
  await eventually('the portal has ended', () => !isRunning(portal.child.pid ?? 0));
  await expect(fetch(`http://127.0.0.1:${settings['PORT']}/health/live`)).rejects.toThrow();
}

async function expectCleanEnd(portal: RunningProgram, signals: readonly NodeJS.Signals[]): Promise<void> {
  const processes = await databaseProcesses(dataDir);
  expect(processes.every(isRunning)).toBe(true);
  for (const signal of signals) portal.child.kill(signal);
  expect(await portal.ended).toEqual({ code: 0, signal: null });
  expect(processes.filter(isRunning)).toEqual([]);
  expect(portal.output().match(/^arrêt…$/gm)).toHaveLength(1);
  expect(portal.errors()).not.toMatch(/error|erreur/i);
  await expectNothingLeft(portal, processes);
}

describe('the portal started on its own folder and port', () => {
  it(
    'says once that it is ready, where, and how to sign in; it answers, and ends wholly and cleanly on SIGTERM',
    async () => {
      const portal = startPortal(settings);
      const url = await ready(portal);
      expect(url).toBe(`http://127.0.0.1:${settings['PORT']}`);
      await eventually('the sign-in hint', () => portal.output().includes('npm run --silent token -- --as DGPN'));
      expect(portal.output().match(/^ready /gm)).toHaveLength(1);
      expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: 'live' });
      const health = await (await fetch(`${url}/health/ready`)).text();
      const { status, services }: { status: string; services: Record<string, string> } = JSON.parse(health);
      expect(status).toBe('ready');
      expect(new Set(Object.values(services))).toEqual(new Set(['ready']));
      expect(services).toMatchObject({ funding: 'ready', governance: 'ready', posts: 'ready' });

      const { data } = await ask(
        url,
        '{ serviceInformation { demonstration } subsidyLines(year: 2021) { totalCount } }',
      );
      expect(data).toEqual({ serviceInformation: { demonstration: true }, subsidyLines: { totalCount: 4 } });
      await expectCleanEnd(portal, ['SIGTERM']);
    },
    PATIENCE,
  );

  it(
    'ends as cleanly on Ctrl-C, which a terminal and npm both pass on',
    async () => {
      const portal = startPortal(settings);
      await ready(portal);
      await expectCleanEnd(portal, ['SIGINT', 'SIGINT']);
    },
    PATIENCE,
  );

  it(
    'ends wholly when it is asked to while it starts',
    async () => {
      const portal = startPortal(settings);
      await eventually('PostgreSQL runs', () => portal.output().includes('PostgreSQL est prêt'));
      const processes = await databaseProcesses(dataDir);
      portal.child.kill('SIGTERM');
      await portal.ended;
      await expectNothingLeft(portal, processes);
    },
    PATIENCE,
  );

  it(
    'killed without warning leaves no process, and the next start has every payment recorded before',
    async () => {
      const killed = startPortal(settings);
      const url = await ready(killed);
      const { data: before } = await ask(url, '{ subsidyLines(year: 2025) { nodes { version payments { id } } } }');
      const [line] = before?.['subsidyLines'].nodes ?? [];
      const input = {
        paymentId: line.payments[0].id,
        version: line.version,
        valueDate: '2025-12-31',
        reason: 'Essai',
        idempotencyKey: 'life-cycle-1',
      };
      const REVERSE =
        'mutation ($input: ReversePaymentInput!) { reversePayment(input: $input) { payment { id amount } errors { code } } }';
      const { data: reversed } = await ask(url, REVERSE, { input });
      expect(reversed?.['reversePayment'].errors).toEqual([]);
      const processes = await databaseProcesses(dataDir);
      killed.child.kill('SIGKILL');
      await killed.ended;
      await expectNothingLeft(killed, processes);

      const portal = startPortal(settings);
      await ready(portal);
      const { id, amount } = reversed?.['reversePayment'].payment;
      const { data: after } = await ask(url, 'query ($id: ID!) { payment(id: $id) { amount reason } }', { id });
      expect(after).toEqual({ payment: { amount, reason: 'Essai' } });
      expect((await ask(url, REVERSE, { input })).data).toEqual(reversed);
      portal.child.kill('SIGTERM');
      await portal.ended;
    },
    PATIENCE,
  );
});

describe('npm start', () => {
  it.each<[string, NodeJS.Signals, 'npm alone' | 'the terminal’s group']>([
    ['killed', 'SIGKILL', 'npm alone'],
    ['asked to end by SIGTERM', 'SIGTERM', 'npm alone'],
    ['whose terminal is closed', 'SIGHUP', 'npm alone'],
    ['stopped by Ctrl-C, which reaches the whole group of a terminal', 'SIGINT', 'the terminal’s group'],
  ])(
    '%s takes the portal and PostgreSQL with it',
    async (_, signal, receiver) => {
      const npm = startPortal(settings, BY_NPM);
      await ready(npm);
      const processes = await databaseProcesses(dataDir);
      const pid = npm.child.pid ?? 0;
      process.kill(receiver === 'npm alone' ? pid : -pid, signal);
      await expectNothingLeft(npm, processes);
    },
    PATIENCE,
  );
});

describe('a second portal on a port that is taken', () => {
  it(
    'says so in one line, ends, and leaves the first one as it was, with its own folder or with the same',
    async () => {
      const first = startPortal(settings);
      const url = await ready(first);
      const own = await dataFolder();
      for (const folder of [own, dataDir]) {
        const second = await portalOutcome({ ...settings, DATA_DIR: folder });
        expect(second.code).toBe(1);
        expect(second.output).not.toContain('ready');
        const lines = second.errors
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith('oidc-provider WARNING'));
        expect(lines).toEqual([
          expect.stringMatching(
            new RegExp(`^Le portail ne démarre pas : le port ${settings['PORT']} est déjà utilisé`),
          ),
        ]);
      }
      expect((await databaseProcesses(own)).filter(isRunning)).toEqual([]);
      await remove(own);
      const { data } = await ask(url, '{ subsidyLines(year: 2021) { totalCount } }');
      expect(data).toEqual({ subsidyLines: { totalCount: 4 } });
      first.child.kill('SIGTERM');
      expect((await first.ended).code).toBe(0);
    },
    PATIENCE,
  );
});
