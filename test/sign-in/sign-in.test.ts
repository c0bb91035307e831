import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { leaksIn, startTestStack, type TestStack } from '@iscg/test-kit';
import { KEPT_ABOUT_PERSONS } from './kept-data.js';
import { LINES, LINES_ID, pageState, Person, smallestPortal } from './person.js';

let stack: TestStack;
let folder: string;
let truth: pg.Client;
beforeAll(async () => {
  folder = await smallestPortal();
  stack = await startTestStack({ portal: folder });
  truth = new pg.Client({ connectionString: stack.databaseUrl });
  truth.on('error', () => undefined);
  await truth.connect();
});
afterAll(async () => {
  await truth.end();
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

async function signedIn(who: string): Promise<Person> {
  const person = new Person(stack);
  expect((await person.signIn(who)).status).toBe(200);
  return person;
}

const HOLDER_AND_COST = `{
  posts(first: 1, filter: { force: POLICE, states: [FILLED] }) { nodes { holder { familyName } cofunding(year: 2026) { cost } } }
}`;

async function reads(person: Person) {
  const { data: lines } = await person.ask(LINES);
  const { errors } = await person.ask(HOLDER_AND_COST);
  const masked = errors.map(({ path = [] }) => String(path.at(-1))).sort();
  return { lines: lines?.['subsidyLines'].totalCount as number, masked };
}

describe('a person who signs in with one click', () => {
  it('finds the main figure in the first page, as the party may see it', async () => {
    const person = new Person(stack);
    const { session, firstAnswer, problem } = await pageState(await person.signIn('demonstration-dgpn'));
    expect(session).toMatchObject({ subject: 'demonstration-dgpn', reading: ['DGPN'] });
    expect(problem).toBeNull();
    expect(firstAnswer).toEqual({
      documentId: LINES_ID,
      variables: {},
      answer: { data: { subsidyLines: { totalCount: 1, nodes: [{ funder: { code: 'DGPN' } }] } } },
    });
  });

  it('of two parties reads the union of both, and narrowed to one reads rows and fields of that one alone', async () => {
    const person = await signedIn('demonstration-dgpn-board');
    expect(await reads(person)).toEqual({ lines: 4, masked: [] });
    await person.send('/auth/view', { actingAs: 'DGPN' });
    expect(await reads(person)).toEqual({ lines: 1, masked: ['cost'] });
    await person.send('/auth/view', { actingAs: 'BOARD' });
    expect(await reads(person)).toEqual({ lines: 4, masked: ['familyName'] });
    await person.send('/auth/view', { actingAs: null, viewingAs: null });
    expect(await reads(person)).toEqual({ lines: 4, masked: [] });
  });

  it('of a party that holds nothing else cannot become another one', async () => {
    const person = await signedIn('demonstration-dgpn');
    for (const view of [{ actingAs: 'BOARD' }, { viewingAs: 'BOARD' }, { viewingAs: 'ANISCG' }]) {
      expect((await person.send('/auth/view', view)).status).toBe(403);
    }
    expect((await reads(person)).lines).toBe(1);
  });

  it('whom the portal does not know reads nothing at all', async () => {
    const person = new Person(stack);
    const page = await person.signIn('demonstration-inconnue');
    const { session, firstAnswer, problem } = await pageState(page);
    expect([page.status, session, firstAnswer, problem.code]).toEqual([403, null, null, 'UNKNOWN_PERSON']);
    const { status, data } = await person.ask(LINES);
    expect([status, data]).toEqual([401, undefined]);
  });
});

describe('ANISCG that looks at the portal as a directorate', () => {
  it('reads what that directorate reads, writes nothing, and leaves a record', async () => {
    const person = await signedIn('demonstration-aniscg');
    expect((await reads(person)).lines).toBe(4);
    const { data } = await person.ask('{ subsidyLines(year: 2025) { nodes { id version } } }');
    const [line] = data?.['subsidyLines'].nodes ?? [];
    await person.send('/auth/view', { viewingAs: 'PP' });
    expect((await reads(person)).lines).toBe(1);
    const before = await count('funding.payment');
    const input = { subsidyLineId: line.id, version: line.version, amount: '1.00', valueDate: '2025-12-01' };
    const recorded = await person.ask(
      'mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { payment { id } errors { code } } }',
      { input: { ...input, externalReference: 'Essai', idempotencyKey: 'sign-in-view-1' } },
    );
    expect(recorded.errors.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN');
    expect(await count('funding.payment')).toBe(before);
    const { rows } = await truth.query(
      `SELECT kind, party FROM gateway.session_record WHERE subject = 'demonstration-aniscg' ORDER BY id DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ kind: 'VIEWING_AS', party: 'PP' }]);
  });
});

describe('a session', () => {
  it.each([
    ['deleted by an administrator', `DELETE FROM gateway.session WHERE subject = 'demonstration-board'`],
    [
      'idle for half an hour',
      `UPDATE gateway.session SET sess = jsonb_set(sess, '{signedIn,seenAt}', to_jsonb(to_char(now() at time zone 'utc' - interval '31 minutes', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))`,
    ],
    [
      'ten hours old',
      `UPDATE gateway.session SET sess = jsonb_set(sess, '{signedIn,signedInAt}', to_jsonb(to_char(now() at time zone 'utc' - interval '10 hours 1 minute', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))`,
    ],
    ['past its row’s time', `UPDATE gateway.session SET expire = now() - interval '2 seconds'`],
  ])('%s has ended, in the graph and on the page', async (_what, statement) => {
    const person = await signedIn('demonstration-board');
    await truth.query(statement);
    const { status, errors, text } = await person.ask(LINES);
    expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(leaksIn(text)).toEqual([]);
    expect((await pageState(await person.open('/'))).session).toBeNull();
  });

  it('that is signed out ends at the provider too, which asks again who one is', async () => {
    const person = await signedIn('demonstration-pp');
    const { location } = JSON.parse(await (await person.send('/auth/logout', {})).text());
    const page = await (await person.open(location)).text();
    const action = /action="([^"]*)"/.exec(page)?.[1] ?? '';
    const xsrf = /name="xsrf" value="([^"]*)"/.exec(page)?.[1] ?? '';
    const body = new URLSearchParams({ xsrf, logout: 'yes' });
    const gone = await person.open(action, { method: 'POST', body });
    expect(new URL(gone.headers.get('location') ?? '').pathname).toBe('/deconnexion');
    expect((await pageState(await person.arrive(gone))).session).toBeNull();
    const again = await person.arrive(await person.open('/auth/login'));
    expect(new URL(again.url).pathname).toMatch(/^\/idp\/connexion\//);
  });

  it('is kept in no column but those that « Mentions légales » tells of', async () => {
    const { rows } = await truth.query<{ column: string }>(
      `SELECT table_schema || '.' || table_name || ' ' || column_name AS column FROM information_schema.columns
        WHERE (table_schema = 'gateway' AND table_name NOT IN ('migrations', 'weekly_round'))
           OR (table_schema = 'governance' AND table_name LIKE 'notification\\_%') ORDER BY 1`,
    );
    const told = Object.entries(KEPT_ABOUT_PERSONS).flatMap(([table, columns]) =>
      Object.keys(columns).map((column) => `${table} ${column}`),
    );
    expect(rows.map(({ column }) => column).sort()).toEqual(told.sort());
  });

  it('is kept by a role that reaches nothing else in the database but the work that nobody waits for', async () => {
    const { rows } = await truth.query<{ table: string }>(
      `SELECT table_schema || '.' || table_name AS table FROM information_schema.role_table_grants
        WHERE grantee = 'gateway_app' GROUP BY 1 ORDER BY 1`,
    );
    const tables = rows.map(({ table }) => table);
    expect(tables.filter((table) => !table.startsWith('jobs.'))).toEqual([
      'gateway.calendar_address',
      'gateway.mailed_notification',
      'gateway.migrations',
      'gateway.person',
      'gateway.session',
      'gateway.session_record',
      'gateway.weekly_letter',
      'gateway.weekly_round',
    ]);
  });
});

async function count(table: string): Promise<number> {
  const { rows } = await truth.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
  return rows[0]?.count ?? -1;
}
