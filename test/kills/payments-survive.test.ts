import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parisToday, systemClock } from '@iscg/values';
import {
  databaseProcesses,
  dataFolder,
  endAll,
  eventually,
  freePort,
  isRunning,
  ready,
  remove,
  startPortal,
  token,
  type RunningProgram,
  type Settings,
} from '../service/portal-process.js';
import { accountOf, keepPaying, type AccountedLine, type Attempt } from './cashier.js';
import { killsAsked } from './env.js';

const KILLS = killsAsked();
const SECONDS_EACH = 60;
const valueDate = parisToday(systemClock);
const YEAR = Number(valueDate.slice(0, 4));

let settings: Settings;
let dataDir: string;
beforeAll(async () => {
  dataDir = await dataFolder();
  settings = { DATA_DIR: dataDir, PORT: await freePort() };
});
afterAll(async () => {
  endAll();
  await remove(dataDir);
});

it(
  `killed ${KILLS} times while payments are recorded, the ledger has every payment that was answered, and none by half`,
  async () => {
    const attempts: Attempt[] = [];
    let portal = startPortal(settings);
    let url = await ready(portal);
    const authorization = `Bearer ${(await token(settings, '--as', 'ANISCG')).output.trim()}`;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const before = answered(attempts).length;
      const lines = payable(await accountOf(url, authorization, YEAR));
      const stop = new AbortController();
      const paying = lines.map((line, rank) =>
        keepPaying(url, authorization, line, {
          name: `KILL-${kill}-${rank}`,
          valueDate,
          attempts,
          stopped: stop.signal,
        }),
      );
      await eventually('payments are answered', () => answered(attempts).length > before);
      await new Promise((resolve) => setTimeout(resolve, randomInt(300)));
      await killed(portal, kill % 3 === 0 ? 'database first' : 'portal');
      stop.abort();
      await Promise.all(paying);
      portal = startPortal(settings);
      url = await ready(portal);
      expectAccount(await accountOf(url, authorization, YEAR), attempts);
    }
    portal.child.kill('SIGTERM');
    await portal.ended;
  },
  KILLS * SECONDS_EACH * 1000,
);

/** The lines that can take the cents of a whole run. */
function payable(lines: readonly AccountedLine[]): AccountedLine[] {
  const found = lines.filter(({ outstanding }) => !/^(-|\d{1,2}\.)/.test(outstanding));
  expect(found.length).toBeGreaterThan(0);
  return found;
}

/** Ends the portal, or PostgreSQL under it and then the portal, without warning; waits until nothing of them is left. */
async function killed(portal: RunningProgram, order: 'portal' | 'database first'): Promise<void> {
  const processes = await databaseProcesses(dataDir);
  if (order === 'database first') process.kill(processes[0] ?? 0, 'SIGKILL');
  portal.child.kill('SIGKILL');
  await portal.ended;
  await eventually('PostgreSQL and its guard have ended', () => !processes.some(isRunning));
}

/** What was answered is there with its amount and who recorded it; what was not is there wholly or not at all, once. */
function expectAccount(lines: readonly AccountedLine[], attempts: readonly Attempt[]): void {
  const kept = lines.flatMap(({ payments }) => payments);
  const ours = new Map(
    kept
      .filter(({ externalReference }) => externalReference.startsWith('KILL-'))
      .map((payment) => [payment.id, payment]),
  );
  expect(answered(attempts).filter(({ acknowledged }) => !ours.has(acknowledged ?? ''))).toEqual([]);
  const sent = new Map(attempts.map((attempt) => [attempt.externalReference, attempt]));
  for (const payment of ours.values()) {
    expect(payment).toMatchObject({
      amount: sent.get(payment.externalReference)?.amount,
      recordedBy: expect.any(String),
    });
  }
  const references = [...ours.values()].map(({ externalReference }) => externalReference);
  expect(new Set(references).size).toBe(references.length);
  for (const { committed, paid, outstanding, payments } of lines) {
    const sum = payments.reduce((cents, { amount }) => cents + centsOf(amount), 0n);
    expect([centsOf(paid), centsOf(paid) + centsOf(outstanding)]).toEqual([sum, centsOf(committed)]);
  }
}

const answered = (attempts: readonly Attempt[]) => attempts.filter(({ acknowledged }) => acknowledged !== null);

const centsOf = (euros: string): bigint => BigInt(euros.replace('.', ''));
