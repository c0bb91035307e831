import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, afterAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { COURIER, PASSPORT_HEADER, createPassportIssuer, eventAudience, type PassportIssuer } from '@iscg/access';
import { systemClock } from '@iscg/values';
import { startTestStack, testCluster, viewerOf, type TestStack } from '@iscg/test-kit';

const LINE = '01999999-0000-7000-8000-000000000001';
let stack: TestStack;
let truth: Client;
let passports: PassportIssuer;
beforeAll(async () => {
  stack = await startTestStack({ portal: false });
  truth = new Client({ connectionString: stack.databaseUrl });
  await truth.connect();
  const privateJwk = JSON.parse(await readFile(join(testCluster().dataDir, 'keys/passport.jwk.json'), 'utf8'));
  passports = await createPassportIssuer({ privateJwk, clock: systemClock });
});
afterAll(async () => {
  await truth.end();
  await stack.stop();
});

const addressOf = (service: string, path: string) => new URL(path, stack.subgraphs[service]);
const courier = (service: string) => passports.issue(COURIER, eventAudience(service));

async function send(service: string, path: string, passport: string | undefined, body?: unknown) {
  const response = await fetch(addressOf(service, path), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...(passport !== undefined && { [PASSPORT_HEADER]: passport }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

const told = (number: number, settledOn: string | null, kind = 'subsidy-line-settlement') => ({
  kind,
  number,
  body: { lineId: LINE, funder: 'DGPN', fiscalYear: 2098, settledOn },
});
const known = async () =>
  (await truth.query(`SELECT occurred_on::text AS day FROM governance.fulfilment WHERE id = $1`, [LINE])).rows;

describe('where events come and go', () => {
  const doors: readonly [string, string, unknown][] = [
    ['funding', '/events', undefined],
    ['funding', '/events/delivered', { numbers: [1] }],
    ['governance', '/events', { events: [told(1, '2026-01-01')] }],
    ['funding', '/forget', {}],
    ['training', '/forget', {}],
  ];
  const strangers: readonly [string, (service: string) => Promise<string | undefined>][] = [
    ['nobody', () => Promise.resolve(undefined)],
    ['ANISCG', (service) => passports.issue(viewerOf({ parties: ['ANISCG'] }), service)],
    ['the courier of another service', () => passports.issue(COURIER, eventAudience('posts'))],
  ];
  const cases = doors.flatMap(([service, path, body]) =>
    strangers.map(([who, passport]) => [who, service, path, body, passport] as const),
  );

  it.each(cases)('%s finds %s%s shut', async (_who, service, path, body, passport) => {
    const waiting = await truth.query('SELECT FROM funding.outgoing_event WHERE delivered_at IS NULL');
    expect((await send(service, path, await passport(service), body)).status).toBe(401);
    expect(await known()).toEqual([]);
    const after = await truth.query('SELECT FROM funding.outgoing_event WHERE delivered_at IS NULL');
    expect(after.rowCount).toBe(waiting.rowCount);
  });

  it.each(['funding', 'governance', 'posts', 'training'])(
    'the courier learns nothing of the graph of %s',
    async (service) => {
      const answer = await send(service, '/graphql', await courier(service), { query: '{ __typename }' });
      expect(answer.status).toBe(401);
    },
  );

  it('what waits is given again until it is said to be delivered, then never', async () => {
    const passport = await courier('funding');
    const first = await send('funding', '/events', passport);
    expect(await send('funding', '/events', passport)).toEqual(first);
    const { events }: { events: { number: number }[] } = JSON.parse(first.text);
    expect(events.length).toBeGreaterThan(10);
    const numbers = events.slice(0, 2).map(({ number }) => number);
    expect((await send('funding', '/events/delivered', passport, { numbers })).status).toBe(204);
    expect(JSON.parse((await send('funding', '/events', passport)).text)).toEqual({ events: events.slice(2) });
  });
});

describe('the demonstration', () => {
  it('has kept the commitments that its own ledger says are kept, before any event', async () => {
    const { rows: paid } = await truth.query(
      `SELECT l.id, max(p.value_date)::text AS day FROM funding.subsidy_line l JOIN funding.payment p ON p.line_id = l.id GROUP BY l.id
       HAVING sum(p.amount) >= (SELECT c.amount FROM funding.commitments_of(l.fiscal_year) c WHERE c.funder_code = l.funder_code) ORDER BY l.id`,
    );
    const { rows: kept } = await truth.query(
      `SELECT id, occurred_on::text AS day FROM governance.fulfilment WHERE fact_kind = 'SUBSIDY_LINE_PAID' ORDER BY id`,
    );
    expect(kept.length).toBeGreaterThan(10);
    expect(kept).toEqual(paid);
  });
});

describe('what is received', () => {
  const receive = async (...events: object[]) => send('governance', '/events', await courier('governance'), { events });

  it('stands as the latest word says, in whatever order and however often words arrive', async () => {
    expect((await receive(told(20, '2026-03-01'), told(21, null))).status).toBe(204);
    expect(await known()).toEqual([]);
    expect((await receive(told(20, '2026-03-01'))).status).toBe(204);
    expect(await known()).toEqual([]);
    expect((await receive(told(22, '2026-04-01'), told(21, null))).status).toBe(204);
    expect(await known()).toEqual([{ day: '2026-04-01' }]);
  });

  it('is received whole or not at all', async () => {
    const before = await known();
    expect((await receive(told(30, '2026-05-01'), told(31, null, 'of-no-kind'))).status).toBe(500);
    expect((await receive(told(30, '2026-05-01'), told(31, 'no day'))).status).toBe(500);
    expect(await known()).toEqual(before);
  });
});

describe('what was delivered', () => {
  const OUTBOXES = ['funding', 'training', 'posts'];
  /** Days since it was published, and since it arrived. */
  const SENT: readonly (readonly [number, number | null])[] = [
    [400, 91],
    [400, 89],
    [400, null],
    [1, 1],
  ];
  const LEFT = `SELECT delivered_at IS NULL AS waits, round(extract(epoch FROM now() - delivered_at) / 86400)::int AS days
    FROM %.outgoing_event WHERE kind = 'of-this-test' ORDER BY number`;

  it.each(OUTBOXES)('is forgotten by %s after 90 days; what waits never is, and numbers go on', async (service) => {
    const table = `${service}.outgoing_event`;
    const { rows: sent } = await truth.query<{ number: string }>(
      `INSERT INTO ${table} (kind, body, published_at, delivered_at)
         SELECT 'of-this-test', '{}', now() - published * interval '1 day', now() - delivered * interval '1 day'
         FROM unnest($1::int[], $2::int[]) AS of_days (published, delivered) RETURNING number`,
      [SENT.map(([published]) => published), SENT.map(([, delivered]) => delivered)],
    );
    expect((await send(service, '/forget', await courier(service), {})).status).toBe(204);
    const { rows: left } = await truth.query(LEFT.replace('%', service));
    expect(left).toEqual([
      { waits: false, days: 89 },
      { waits: true, days: null },
      { waits: false, days: 1 },
    ]);
    await truth.query(`UPDATE ${table} SET delivered_at = now() - interval '1 year' WHERE delivered_at IS NOT NULL`);
    expect((await send(service, '/forget', await courier(service), {})).status).toBe(204);
    const { rows: next } = await truth.query<{ number: string }>(
      `INSERT INTO ${table} (kind, body) VALUES ('of-this-test', '{}') RETURNING number`,
    );
    expect(Number(next[0]?.number)).toBe(Number(sent.at(-1)?.number) + 1);
    await truth.query(`DELETE FROM ${table} WHERE kind = 'of-this-test'`);
  });

  it('and is forgotten is passed over when it comes again late: who received it knows the latest word', async () => {
    const receive = async (...events: object[]) =>
      send('governance', '/events', await courier('governance'), { events });
    expect((await receive(told(50, '2026-06-01'), told(51, '2026-07-01'))).status).toBe(204);
    for (const service of ['funding', 'governance'])
      expect((await send(service, '/forget', await courier(service), {})).status).toBe(204);
    expect((await receive(told(50, '2026-06-01'))).status).toBe(204);
    expect(await known()).toEqual([{ day: '2026-07-01' }]);
  });

  it('is forgotten by no service but through that door, whatever instant it is told', async () => {
    const { rows } = await truth.query<{ forgotten: string }>(
      `SELECT funding.forget_old_outgoing_event('2999-01-01') AS forgotten`,
    );
    expect(rows).toEqual([{ forgotten: '0' }]);
    await truth.query('BEGIN; SET LOCAL ROLE funding_app');
    await expect(truth.query('DELETE FROM funding.outgoing_event')).rejects.toMatchObject({ code: '42501' });
    await truth.query('ROLLBACK');
  });
});
