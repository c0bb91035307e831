import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import pg from 'pg';
import type { Party } from '@iscg/access';
import { asViewer, leaksIn, startTestStack, type TestStack } from '@iscg/test-kit';
import { Person } from '../sign-in/person.js';

interface Obligation {
  readonly dueOn: string;
  readonly status: string;
  readonly undertaking: { readonly id: string; readonly owedBy: { code: Party }[]; readonly owedTo: { code: Party }[] };
}

let stack: TestStack;
let truth: pg.Client;
beforeAll(async () => {
  stack = await startTestStack();
  truth = new pg.Client({ connectionString: stack.databaseUrl });
  await truth.connect();
});
afterAll(async () => {
  await truth.end();
  await stack.stop();
});

async function signedIn(who: string): Promise<Person> {
  const person = new Person(stack);
  expect((await person.signIn(who)).status).toBe(200);
  return person;
}

/** Makes an address and gives its path. */
async function addressOf(person: Person): Promise<string> {
  const { address } = (await (await person.send('/auth/calendar', { open: true })).json()) as { address: string };
  return new URL(address).pathname;
}

/** As a calendar program reads: no cookie, no token. */
const read = (path: string) => fetch(`${stack.url}${path}`);

async function everyEventAt(path: string): Promise<ICAL.Event[]> {
  const component = new ICAL.Component(ICAL.parse(await (await read(path)).text()));
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** The sessions of a calendar: they begin at an hour, and what falls due fills its day. */
async function eventsAt(path: string): Promise<ICAL.Event[]> {
  return (await everyEventAt(path)).filter(({ startDate }) => !startDate.isDate);
}

describe('the calendar of a person', () => {
  it('holds every session that the person may see from last month on, at its instant and under its own identifier', async () => {
    const person = await signedIn('demonstration-dgpn');
    const path = await addressOf(person);
    const response = await read(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const events = await eventsAt(path);
    const ask = await asViewer(stack, { parties: ['DGPN'] });
    const { rows } = await truth.query<{ from: string }>(
      `SELECT ((now() AT TIME ZONE 'Europe/Paris')::date - interval '1 month')::date::text AS from`,
    );
    const { data } = await ask(
      `query ($from: Date!) { sessions(first: 100, from: $from, state: [OPEN, HELD, CANCELLED]) {
         totalCount nodes { id startsAt endsAt } } }`,
      { from: rows[0]?.from },
    );
    const sessions = data?.['sessions'] as {
      totalCount: number;
      nodes: { id: string; startsAt: string; endsAt: string }[];
    };
    expect(sessions.totalCount).toBeGreaterThan(0);
    expect(events).toHaveLength(sessions.totalCount);
    expect(
      events.map(({ uid, startDate, endDate }) => [
        uid.split('@')[0],
        startDate.toJSDate().toISOString(),
        endDate.toJSDate().toISOString(),
      ]),
    ).toEqual(sessions.nodes.map(({ id, startsAt, endsAt }) => [id, startsAt, endsAt]));
  });

  it('keeps nine o’clock in Paris on both sides of a change of the clock', async () => {
    const { rows } = await truth.query<{ id: string }>(
      `SELECT id FROM training.session WHERE state = 'OPEN' AND starts_at > now() + interval '2 days' ORDER BY starts_at LIMIT 2`,
    );
    const days = ['2027-03-26', '2027-03-29'];
    for (const [index, { id }] of rows.entries()) {
      await truth.query(
        `UPDATE training.session SET starts_at = ($2 || ' 09:00')::timestamp AT TIME ZONE 'Europe/Paris',
           ends_at = ($2 || ' 17:00')::timestamp AT TIME ZONE 'Europe/Paris' WHERE id = $1`,
        [id, days[index]],
      );
    }
    const events = await eventsAt(await addressOf(await signedIn('demonstration-pp')));
    const starts = rows.map(({ id }) =>
      events
        .find(({ uid }) => uid.startsWith(id))
        ?.startDate.toJSDate()
        .toISOString(),
    );
    expect(starts).toEqual(['2027-03-26T08:00:00.000Z', '2027-03-29T07:00:00.000Z']);
  });

  it('marks a cancelled session so that it leaves the diary', async () => {
    const { rows } = await truth.query<{ id: string; version: number }>(
      `SELECT id, version FROM training.session WHERE state = 'OPEN' AND starts_at > now() ORDER BY starts_at DESC LIMIT 1`,
    );
    const ask = await asViewer(stack, { parties: ['ANISCG'] });
    const { data } = await ask(
      `mutation ($input: CancelSessionInput!) { cancelSession(input: $input) { session { state } errors { message } } }`,
      { input: { id: rows[0]?.id, version: rows[0]?.version, reason: 'Salle indisponible' } },
    );
    expect(data?.['cancelSession']).toEqual({ session: { state: 'CANCELLED' }, errors: [] });
    const events = await eventsAt(await addressOf(await signedIn('demonstration-board')));
    const cancelled = events.find(({ uid }) => uid.startsWith(rows[0]?.id ?? 'none'));
    expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(cancelled?.summary).toMatch(/^Annulée : /);
  });

  it('never holds a session in preparation, even to those who may know of it', async () => {
    const { rows } = await truth.query<{ id: string }>(
      `INSERT INTO training.session (id, programme_id, venue_id, department_code, starts_at, ends_at, seats, host_party, state)
       SELECT gen_random_uuid(), programme_id, venue_id, department_code, now() + interval '3 years',
              now() + interval '3 years 3 hours', 1, 'DGPN', 'DRAFT' FROM training.session LIMIT 1 RETURNING id`,
    );
    expect(rows).toHaveLength(1);
    for (const who of ['demonstration-board', 'demonstration-dgpn', 'demonstration-aniscg']) {
      const body = await (await read(await addressOf(await signedIn(who)))).text();
      expect(body).toContain('BEGIN:VEVENT');
      expect(body).not.toContain(rows[0]?.id);
    }
  });
});

describe('what the convention makes due', () => {
  it.each<[string, Party, readonly Party[]]>([
    ['demonstration-dgpn', 'DGPN', ['DGPN']],
    ['demonstration-pp', 'PP', ['PP']],
    ['demonstration-board', 'BOARD', ['ANISCG']],
  ])(
    'is in the calendar of %s on whole days, as far as it concerns its parties and is not kept',
    async (who, party, sides) => {
      const path = await addressOf(await signedIn(who));
      const events = (await everyEventAt(path)).filter(({ startDate }) => startDate.isDate);
      const ask = await asViewer(stack, { parties: [party] });
      const { rows } = await truth.query<{ from: string; to: string }>(
        `SELECT day::text AS from, (day + interval '24 months')::date::text AS to
       FROM (SELECT ((now() AT TIME ZONE 'Europe/Paris')::date - interval '1 month')::date AS day) today`,
      );
      const { data } = await ask(
        `query ($from: Date, $to: Date) { obligations(from: $from, to: $to) {
         obligations { dueOn status undertaking { id owedBy { code } owedTo { code } } } } }`,
        { ...rows[0] },
      );
      const { obligations } = data?.['obligations'] as { obligations: Obligation[] };
      const due = obligations.filter(
        ({ status, undertaking: { owedBy, owedTo } }) =>
          status !== 'FULFILLED' && [...owedBy, ...owedTo].some(({ code }) => sides.includes(code)),
      );
      expect(due.length).toBeGreaterThan(0);
      expect(events.map(({ uid, startDate }) => [uid.split('@')[0], startDate.toString()])).toEqual(
        due.map(({ dueOn, undertaking: { id } }) => [`${id}-${dueOn}`, dueOn]),
      );
    },
  );

  it('says of each whether the convention asks for it or the board decided it', async () => {
    const { rows } = await truth.query<{ id: string; number: string; soon: string }>(
      `UPDATE governance.undertaking SET due_on = (now() AT TIME ZONE 'Europe/Paris')::date + 30
       WHERE resolution_id IS NOT NULL RETURNING id, number, due_on::text AS soon`,
    );
    expect(rows.length).toBeGreaterThan(0);
    const events = await everyEventAt(await addressOf(await signedIn('demonstration-board')));
    const decided = events.filter(({ uid }) => rows.some(({ id, soon }) => uid.startsWith(`${id}-${soon}@`)));
    expect(decided.map(({ description }) => description.split(' : ')[0])).toEqual(
      rows.map(({ number }) => `Engagement ${number}, décidé par le conseil d’administration`),
    );
    const others = events.filter((event) => event.startDate.isDate && !decided.includes(event));
    expect(others.length).toBeGreaterThan(0);
    for (const { description } of others)
      expect(description).toMatch(/^Engagement ART\d-\d+ de la convention du 25 novembre 2020 : /);
  });
});

describe('the secret address', () => {
  it('is replaced by a new one and ended by its owner: the former one finds nothing', async () => {
    const person = await signedIn('demonstration-dggn');
    const first = await addressOf(person);
    const second = await addressOf(person);
    expect(second).not.toBe(first);
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
    expect(await (await person.send('/auth/calendar', { open: false })).json()).toEqual({ madeAt: null });
    expect((await read(second)).status).toBe(404);
  });

  it('is in no row of the database, and each change of it is recorded', async () => {
    const person = await signedIn('demonstration-sg-cipdr');
    const path = await addressOf(person);
    const secret = /agenda\/(.*)\.ics/.exec(path)?.[1];
    const { rows } = await truth.query<{ row: string }>('SELECT a::text AS row FROM gateway.calendar_address a');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ row }) => row.includes(secret ?? ''))).toEqual([]);
    await person.send('/auth/calendar', { open: false });
    const records = await truth.query<{ kind: string }>(
      `SELECT kind FROM gateway.session_record WHERE kind LIKE 'CALENDAR%' AND subject LIKE '%cipdr%' ORDER BY id`,
    );
    expect(records.rows.map(({ kind }) => kind)).toEqual(['CALENDAR_OPENED', 'CALENDAR_CLOSED']);
  });

  it.each([
    ['an address that was never made', `/agenda/${'a'.repeat(43)}.ics`],
    ['a short one', '/agenda/abc.ics'],
    ['one of another kind of file', `/agenda/${'a'.repeat(43)}.pdf`],
    ['a path out of the folder', '/agenda/..%2F..%2Fetc%2Fpasswd.ics'],
    ['a text with a null', '/agenda/%00.ics'],
  ])('says of %s only that there is nothing', async (_case, path) => {
    const response = await read(path);
    const body = await response.text();
    expect(response.status).toBe(404);
    expect(leaksIn(body)).toEqual([]);
  });

  it('is made for nobody who is not signed in, and not from another site’s page', async () => {
    expect((await new Person(stack).send('/auth/calendar', { open: true })).status).toBe(401);
    const person = await signedIn('demonstration-aniscg');
    const foreign = await person.open('/auth/calendar', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: '{"open":true}',
    });
    expect(foreign.status).toBe(403);
    for (const body of [{}, { open: 'oui' }, { open: true, subject: 'demonstration-dgpn' }]) {
      expect((await person.send('/auth/calendar', body)).status).toBe(400);
    }
  });
});
