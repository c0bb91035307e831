import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { demonstrationId } from '@iscg/database';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { SESSION_ACTS, act, enrolAsOwner } from '../fixtures/training-desk.js';
import { training } from '../slices.js';

let database: SubgraphDatabase;
beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
});
afterAll(() => database.stop());

const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const ANISCG: readonly Party[] = ['ANISCG'];
const AFTER: Asker = { parties: ['ANISCG'], now: '2040-01-01T09:00:00Z' };
let made = 0;

/** A plan of one day of its own in the first venue of the demonstration, which holds 40 persons. */
function plan(changes: object = {}) {
  made += 1;
  const day = new Date(Date.UTC(2031, 0, made)).toISOString().slice(0, 10);
  return {
    programmeId: demonstrationId('programme', 1),
    venueId: demonstrationId('venue', 0),
    startsAt: `${day}T08:00:00Z`,
    endsAt: `${day}T16:00:00Z`,
    seats: 10,
    hostParty: 'SG_CIPDR',
    trainerIds: [demonstrationId('trainer', 0)],
    ...changes,
  };
}

async function create(changes: object = {}) {
  const { entity, refusals } = await act(database, ANISCG, SESSION_ACTS.create, plan(changes));
  expect(refusals).toEqual([]);
  return { id: String(entity?.['id']), version: Number(entity?.['version']) };
}

async function opened(changes: object = {}) {
  const { entity } = await act(database, ANISCG, SESSION_ACTS.open, await create(changes));
  return { id: String(entity?.['id']), version: Number(entity?.['version']) };
}

const noticesOf = (asker: Asker, id: string) =>
  database.asApplication(
    asker,
    `SELECT party, kind, persons, reason FROM training.session_notice WHERE session_id = '${id}' ORDER BY party`,
  );

describe('Preparing a session', () => {
  it('makes a draft with its trainers, which ANISCG and its host see and nobody else', async () => {
    const { entity } = await act(database, ANISCG, SESSION_ACTS.create, plan());
    expect(entity).toMatchObject({
      state: 'DRAFT',
      version: 1,
      seats: 10,
      seatsLeft: 10,
      trainers: [{ id: demonstrationId('trainer', 0) }],
    });
    const query = 'query ($id: ID!) { session(id: $id) { state trainers { name } } }';
    for (const [party, sees] of [
      ['SG_CIPDR', true],
      ['ANISCG', true],
      ['DGPN', false],
      ['BOARD', false],
    ] as const) {
      const { data } = await database.ask({ parties: [party] }, query, { id: entity?.['id'] });
      expect([party, data?.['session'] !== null]).toEqual([party, sees]);
      const teaching = await database.asApplication(
        { parties: [party] },
        `SELECT 1 FROM training.session_trainer WHERE session_id = '${entity?.['id']}'`,
      );
      expect([party, teaching.length]).toEqual([party, sees ? 1 : 0]);
    }
  });

  it.each<[string, object, string]>([
    [
      'that ends before it begins',
      { endsAt: '2031-01-01T00:00:00Z', startsAt: '2031-01-02T00:00:00Z' },
      'BAD_USER_INPUT endsAt',
    ],
    [
      'that ends as it begins',
      { endsAt: '2031-01-02T00:00:00Z', startsAt: '2031-01-02T00:00:00Z' },
      'BAD_USER_INPUT endsAt',
    ],
    ['of six weeks', { startsAt: '2031-01-01T00:00:00Z', endsAt: '2031-02-15T00:00:00Z' }, 'BAD_USER_INPUT endsAt'],
    ['of the past', { startsAt: '2026-11-30T08:00:00Z', endsAt: '2026-11-30T09:00:00Z' }, 'BAD_USER_INPUT startsAt'],
    ['with more seats than its venue holds', { seats: 41 }, 'BAD_USER_INPUT seats'],
    ['received by the board', { hostParty: 'BOARD' }, 'BAD_USER_INPUT hostParty'],
    ['of a programme that does not exist', { programmeId: UNKNOWN }, 'NOT_FOUND programmeId'],
    ['in a venue that does not exist', { venueId: UNKNOWN }, 'NOT_FOUND venueId'],
    ['by a trainer who does not exist', { trainerIds: [UNKNOWN] }, 'NOT_FOUND trainerIds'],
  ])('%s is refused with the field at fault, and nothing is written', async (_what, changes, refusal) => {
    const count = () => database.asOwner((send) => send('SELECT count(*) FROM training.session'));
    const before = await count();
    const { entity, refusals } = await act(database, ANISCG, SESSION_ACTS.create, plan(changes));
    expect([entity, refusals]).toEqual([null, [refusal]]);
    expect(await count()).toEqual(before);
  });

  it.each<[string, object]>([
    ['no seat', { seats: 0 }],
    ['2 001 seats', { seats: 2001 }],
    ['a forged id', { venueId: "' OR 1=1 --" }],
    ['eleven trainers', { trainerIds: Array.from({ length: 11 }, (_, n) => demonstrationId('trainer', n)) }],
  ])('with %s is refused', async (_what, changes) => {
    expect((await act(database, ANISCG, SESSION_ACTS.create, plan(changes))).entity).toBeNull();
  });

  it.each<[Party[]]>([[['SG_CIPDR']], [['DGPN']], [['DGGN']], [['PP']], [['BOARD']], [[]]])(
    'is not for %j, whichever lock is taken away',
    async (parties) => {
      const { id } = await create();
      for (const without of [undefined, 'FIELD_LOCK'] as const) {
        const who: Asker = { parties, ...(without && { without }) };
        expect((await act(database, who, SESSION_ACTS.create, plan())).entity).toBeNull();
        expect((await act(database, who, SESSION_ACTS.open, { id, version: 1 })).entity).toBeNull();
        expect((await act(database, who, SESSION_ACTS.cancel, { id, version: 1, reason: 'essai' })).entity).toBeNull();
      }
      const [session] = await database.asOwner((send) =>
        send('SELECT state, version FROM training.session WHERE id = $1', [id]),
      );
      expect(session).toEqual({ state: 'DRAFT', version: 1 });
    },
  );
});

describe('A session in preparation or open', () => {
  it('changes on the version that was read, and on no other', async () => {
    const { id, version } = await create();
    const changes = plan({ seats: 12, trainerIds: [demonstrationId('trainer', 1)] });
    const { entity } = await act(database, ANISCG, SESSION_ACTS.change, { id, version, ...changes });
    expect(entity).toMatchObject({ seats: 12, version: 2, trainers: [{ id: demonstrationId('trainer', 1) }] });
    const again = await act(database, ANISCG, SESSION_ACTS.change, { id, version, ...changes });
    expect([again.entity, again.refusals]).toEqual([null, ['CONFLICT version']]);
    expect((await act(database, ANISCG, SESSION_ACTS.change, { id: UNKNOWN, version, ...changes })).refusals).toEqual([
      'NOT_FOUND id',
    ]);
  });

  it('never takes a venue that another session has at these hours', async () => {
    const taken = plan();
    await act(database, ANISCG, SESSION_ACTS.create, taken);
    expect((await act(database, ANISCG, SESSION_ACTS.create, taken)).refusals).toEqual(['CONFLICT venueId']);
    const other = await create();
    expect((await act(database, ANISCG, SESSION_ACTS.change, { ...other, ...taken })).refusals).toEqual([
      'CONFLICT venueId',
    ]);
  });

  it('keeps its programme once it is open, and informs its host when it moves', async () => {
    const session = await opened();
    const moved = plan();
    const other = await act(database, ANISCG, SESSION_ACTS.change, {
      ...session,
      ...moved,
      programmeId: demonstrationId('programme', 2),
    });
    expect(other.refusals).toEqual(['CONFLICT id']);
    await act(database, ANISCG, SESSION_ACTS.change, { ...session, ...moved });
    expect(await noticesOf({ parties: ['SG_CIPDR'] }, session.id)).toEqual([
      { party: 'SG_CIPDR', kind: 'MOVED', persons: 0, reason: null },
    ]);
    expect(await noticesOf({ parties: ['DGPN'] }, session.id)).toEqual([]);
    expect(await noticesOf({ parties: ['BOARD'] }, session.id)).toEqual([]);
  });

  it.each<[string, (s: { id: string; version: number }) => Promise<unknown>, string]>([
    ['open twice', (s) => act(database, ANISCG, SESSION_ACTS.open, s), 'CONFLICT id'],
    ['be held before it is over', (s) => act(database, ANISCG, SESSION_ACTS.hold, s), 'CONFLICT id'],
    [
      'change with a stale version',
      (s) => act(database, ANISCG, SESSION_ACTS.open, { ...s, version: 99 }),
      'CONFLICT version',
    ],
  ])('cannot %s', async (_what, attempt, refusal) => {
    expect(await attempt(await opened())).toEqual({ entity: null, refusals: [refusal] });
  });

  it('does not open once its first day has begun, and a draft is never held', async () => {
    const draft = await create();
    expect((await act(database, AFTER, SESSION_ACTS.open, draft)).refusals).toEqual(['CONFLICT id']);
    expect((await act(database, AFTER, SESSION_ACTS.hold, draft)).refusals).toEqual(['CONFLICT id']);
  });

  it('is held once it is over, and is settled then', async () => {
    const { entity } = await act(database, AFTER, SESSION_ACTS.hold, await opened());
    expect(entity).toMatchObject({ state: 'HELD' });
    const held = { id: entity?.['id'], version: entity?.['version'] };
    expect((await act(database, ANISCG, SESSION_ACTS.change, { ...held, ...plan() })).refusals).toEqual([
      'CONFLICT id',
    ]);
    expect((await act(database, ANISCG, SESSION_ACTS.cancel, { ...held, reason: 'trop tard' })).refusals).toEqual([
      'CONFLICT id',
    ]);
    const move = database.asOwner((send) =>
      send('UPDATE training.session SET seats = seats + 1 WHERE id = $1', [held.id]),
    );
    await expect(move).rejects.toMatchObject({ constraint: 'session_settled' });
  });
});

describe('Cancelling a session', () => {
  it('says why, frees its venue, ends its enrolments and informs each party with the number of its own persons', async () => {
    const place = plan();
    const session = await opened(place);
    await database.asOwner(async (send) => {
      await enrolAsOwner(send, session.id, 'DGPN', ['CONFIRMED', 'WAITLISTED']);
      await enrolAsOwner(send, session.id, 'PP', ['CONFIRMED']);
      await enrolAsOwner(send, session.id, 'DGGN', ['WITHDRAWN']);
    });
    const { entity } = await act(database, ANISCG, SESSION_ACTS.cancel, { ...session, reason: 'Grève' });
    expect(entity).toMatchObject({ state: 'CANCELLED', cancellationReason: 'Grève', seatsLeft: 10 });
    const states = await database.asOwner((send) =>
      send('SELECT DISTINCT state FROM training.enrolment WHERE session_id = $1', [session.id]),
    );
    expect(states).toEqual([{ state: 'WITHDRAWN' }]);
    const cancelled = (party: string, persons: number) => ({ party, kind: 'CANCELLED', persons, reason: 'Grève' });
    expect(await noticesOf({ parties: ['ANISCG'] }, session.id)).toEqual([
      cancelled('DGPN', 2),
      cancelled('PP', 1),
      cancelled('SG_CIPDR', 0),
    ]);
    expect(await noticesOf({ parties: ['DGPN'] }, session.id)).toEqual([cancelled('DGPN', 2)]);
    expect(await noticesOf({ parties: ['DGGN'] }, session.id)).toEqual([]);
    await create(place);
  });

  it('in preparation tells nobody of it who did not know: not its reason, its trainers nor its place in a list', async () => {
    const { entity } = await act(database, ANISCG, SESSION_ACTS.cancel, { ...(await create()), reason: 'Sans suite' });
    const id = String(entity?.['id']);
    const query =
      'query ($id: ID!) { session(id: $id) { cancellationReason trainers { name } } sessions(state: [CANCELLED], first: 100) { nodes { id } } }';
    const both = [{ cancellationReason: 'Sans suite', trainers: [expect.anything()] }, true];
    for (const [parties, seen] of [
      [['SG_CIPDR'], both],
      [['ANISCG'], both],
      [['DGPN'], [null, false]],
      [['DGGN'], [null, false]],
      [['BOARD'], [null, false]],
      [
        ['PP', 'BOARD'],
        [null, false],
      ],
      [[], [null, undefined]],
    ] as const) {
      const { data } = await database.ask({ parties }, query, { id });
      const { sessions } = data as { sessions?: { nodes: { id: string }[] } | null };
      const listed = sessions?.nodes.some((one) => one.id === id);
      expect([parties, data?.['session'], listed]).toEqual([parties, ...seen]);
      const rows = await database.asApplication(
        { parties },
        `SELECT 1 FROM training.session_trainer WHERE session_id = '${id}'`,
      );
      expect([parties, rows.length]).toEqual([parties, seen === both ? 1 : 0]);
    }
    const [unlocked, other] = await Promise.all(
      (['FIELD_LOCK', 'ROW_LOCK'] as const).map((without) =>
        database.ask({ parties: ['DGPN'], without }, query, { id }),
      ),
    );
    expect(unlocked?.data?.['session']).toBeNull();
    expect(other?.data?.['session']).toEqual({ cancellationReason: null, trainers: null });
  });

  it.each(['', ' \n', 'a'.repeat(501), '\u0000'])('needs a readable reason: %j is none', async (reason) => {
    const session = await opened();
    expect((await act(database, ANISCG, SESSION_ACTS.cancel, { ...session, reason })).entity).toBeNull();
  });
});

describe('A notice', () => {
  it('is read by its party in the list of notices, the latest first, by no other, and is never written by hand', async () => {
    const list = '{ sessionNotices(first: 100) { totalCount nodes { party { code } recordedAt session { id } } } }';
    const { data } = await database.ask({ parties: ['DGGN'] }, list);
    const { totalCount, nodes } = JSON.parse(JSON.stringify(data)).sessionNotices;
    expect(totalCount).toBe(nodes.length);
    expect(new Set(nodes.map(({ party }: { party: { code: string } }) => party.code))).toEqual(new Set(['DGGN']));
    const instants = nodes.map(({ recordedAt }: { recordedAt: string }) => recordedAt);
    expect(instants).toEqual([...instants].sort().reverse());
    const board = await database.ask({ parties: ['BOARD'] }, list);
    expect(board.errors?.[0]?.extensions['rule']).toBe('session-notices-read');
    const forged = database.asApplication(
      { parties: ['ANISCG'] },
      `INSERT INTO training.session_notice (session_id) VALUES ('${UNKNOWN}')`,
    );
    await expect(forged).rejects.toMatchObject({ code: '42501' });
  });
});
