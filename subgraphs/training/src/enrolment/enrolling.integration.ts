import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Party } from '@iscg/access';
import { demonstrationId } from '@iscg/database';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { ENROLMENT_ACTS, SESSION_ACTS, act } from '../fixtures/training-desk.js';
import { training } from '../slices.js';

let database: SubgraphDatabase;
let session: { id: string; version: number; plan: object };
let made = 0;

const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const ANISCG: Asker = { parties: ['ANISCG'] };
const at = (now: string, parties: readonly Party[] = ['ANISCG']): Asker => ({ parties, now });
const { enrol, withdraw, attendance } = ENROLMENT_ACTS;

beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
});
afterAll(() => database.stop());

/** An open session of two seats on 5 January of a year of its own. */
beforeEach(async () => {
  made += 1;
  const year = 2030 + made;
  const plan = {
    programmeId: demonstrationId('programme', 1),
    venueId: demonstrationId('venue', 6),
    startsAt: `${year}-01-05T08:00:00Z`,
    endsAt: `${year}-01-05T16:00:00Z`,
    seats: 2,
    hostParty: 'ANISCG',
    trainerIds: [],
  };
  const draft = await act(database, ANISCG, SESSION_ACTS.create, plan);
  const { entity } = await act(database, ANISCG, SESSION_ACTS.open, { id: draft.entity?.['id'], version: 1 });
  session = { id: String(entity?.['id']), version: Number(entity?.['version']), plan };
});

const during = () => at(`${2030 + made}-01-05T12:00:00Z`);
const person = (personLabel: string, party: Party = 'DGPN') => ({ sessionId: session.id, party, personLabel });

/** States of the session's enrolments in the order of asking. */
async function states(): Promise<string[]> {
  const rows = await database.asOwner((send) =>
    send('SELECT state FROM training.enrolment WHERE session_id = $1 ORDER BY rank', [session.id]),
  );
  return rows.map((row) => String(row['state']));
}

async function enrolAll(...labels: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const label of labels) ids.push(String((await act(database, ANISCG, enrol, person(label))).entity?.['id']));
  return ids;
}

const worker = async (party: string) => {
  const [row] = await database.asOwner((send) =>
    send('SELECT worker_id AS id FROM training.onboarding WHERE competent_parties = ARRAY[$1] LIMIT 1', [party]),
  );
  return String(row?.['id']);
};

describe('Enrolling', () => {
  it('gives a seat while there is one, then a place on the waiting list, and remembers both', async () => {
    const outcomes = [];
    for (const label of ['A', 'B', 'C'])
      outcomes.push(await act(database, at('2026-12-01T09:00:00Z', ['DGPN']), enrol, person(label)));
    expect(outcomes.map(({ entity }) => entity?.['state'])).toEqual(['CONFIRMED', 'CONFIRMED', 'WAITLISTED']);
    expect(outcomes[2]?.entity).toMatchObject({
      personLabel: 'C',
      party: { code: 'DGPN' },
      history: [{ state: 'REQUESTED' }, { state: 'WAITLISTED' }],
    });
  });

  it('takes a social worker of the party’s competence, and answers of another’s as of one who does not exist', async () => {
    const [own, other] = [await worker('DGPN'), await worker('DGGN')];
    const asDgpn = (workerId: string) =>
      act(database, ['DGPN'], enrol, { sessionId: session.id, party: 'DGPN', workerId });
    expect((await asDgpn(own)).entity).toMatchObject({ worker: { id: own }, personLabel: null, state: 'CONFIRMED' });
    expect(await asDgpn(other)).toEqual(await asDgpn(UNKNOWN));
    expect((await asDgpn(other)).refusals).toEqual(['NOT_FOUND workerId']);
    const asAniscg = await act(database, ANISCG, enrol, { sessionId: session.id, party: 'DGPN', workerId: other });
    expect(asAniscg.refusals).toEqual(['BAD_USER_INPUT party']);
  });

  it.each<[string, () => object, string]>([
    ['nobody', () => ({ sessionId: session.id, party: 'DGPN' }), 'BAD_USER_INPUT personLabel'],
    ['two persons at once', () => ({ ...person('A'), workerId: UNKNOWN }), 'BAD_USER_INPUT personLabel'],
    ['in a session that does not exist', () => ({ ...person('A'), sessionId: UNKNOWN }), 'NOT_FOUND sessionId'],
    ['a person of the board', () => person('A', 'BOARD'), 'FORBIDDEN'],
    [
      'an unknown social worker',
      () => ({ sessionId: session.id, party: 'DGPN', workerId: UNKNOWN }),
      'NOT_FOUND workerId',
    ],
  ])('%s is refused', async (_what, input, refusal) => {
    const asked = await act(database, refusal === 'FORBIDDEN' ? ['DGPN'] : ANISCG, enrol, input());
    expect(asked).toEqual({ entity: null, refusals: [refusal] });
    expect(await states()).toEqual([]);
  });

  it.each<[string, object]>([
    ['a name of 121 letters', { personLabel: 'a'.repeat(121) }],
    ['no name', { personLabel: '' }],
    ['a name with a line break', { personLabel: 'A\nB' }],
    ['a forged session', { sessionId: `${UNKNOWN}' OR 1=1` }],
  ])('with %s is refused', async (_what, changes) => {
    expect((await act(database, ANISCG, enrol, { ...person('A'), ...changes })).entity).toBeNull();
    expect(await states()).toEqual([]);
  });

  it('the same person twice is refused, until the first enrolment is withdrawn', async () => {
    const [first] = await enrolAll('Jean Essai');
    expect((await act(database, ANISCG, enrol, person('jean ESSAI'))).refusals).toEqual(['CONFLICT personLabel']);
    expect((await act(database, ANISCG, enrol, person('Jean Essai', 'PP'))).entity).not.toBeNull();
    await act(database, ANISCG, withdraw, { id: first });
    expect((await act(database, ANISCG, enrol, person('Jean Essai'))).entity).toMatchObject({ state: 'CONFIRMED' });
    const input = { sessionId: session.id, party: 'DGPN', workerId: await worker('DGPN') };
    await act(database, ANISCG, enrol, input);
    expect((await act(database, ANISCG, enrol, input)).refusals).toEqual(['CONFLICT workerId']);
  });

  it('is closed in a session that is a draft, cancelled, held or, for the parties, begun', async () => {
    const draft = await act(database, ANISCG, SESSION_ACTS.create, {
      ...session.plan,
      startsAt: '2029-01-05T08:00:00Z',
      endsAt: '2029-01-05T09:00:00Z',
      hostParty: 'DGGN',
    });
    const inDraft = { ...person('A', 'DGGN'), sessionId: draft.entity?.['id'] };
    expect((await act(database, ['DGGN'], enrol, inDraft)).refusals).toEqual(['CONFLICT sessionId']);
    expect((await act(database, ['DGPN'], enrol, { ...inDraft, party: 'DGPN' })).refusals).toEqual([
      'NOT_FOUND sessionId',
    ]);
    await act(database, ANISCG, SESSION_ACTS.cancel, { id: draft.entity?.['id'], version: 1, reason: 'essai' });
    expect((await act(database, ['DGGN'], enrol, inDraft)).refusals).toEqual(['CONFLICT sessionId']);
    expect((await act(database, { ...during(), parties: ['DGPN'] }, enrol, person('A'))).refusals).toEqual([
      'CONFLICT sessionId',
    ]);
    const [late] = [await act(database, during(), enrol, person('Venu sans prévenir'))];
    expect(late.entity).toMatchObject({ state: 'CONFIRMED' });
  });

  it.each<[Party[]]>([[['BOARD']], [[]]])('is not for %j, with the field lock or without', async (parties) => {
    for (const without of [undefined, 'FIELD_LOCK'] as const)
      expect((await act(database, { parties, ...(without && { without }) }, enrol, person('A'))).entity).toBeNull();
    expect(await states()).toEqual([]);
  });

  it('in another party’s name is refused by either lock alone', async () => {
    expect((await act(database, ['DGPN'], enrol, person('A', 'DGGN'))).refusals).toEqual(['FORBIDDEN']);
    const insert = `INSERT INTO training.enrolment (id, session_id, party) VALUES ('${UNKNOWN}', '${session.id}', 'DGGN')`;
    await expect(database.asApplication({ parties: ['DGPN'] }, insert)).rejects.toMatchObject({ code: '42501' });
    const state = `INSERT INTO training.enrolment (id, session_id, party, state) VALUES ('${UNKNOWN}', '${session.id}', 'DGPN', 'CONFIRMED')`;
    await expect(database.asApplication({ parties: ['DGPN'] }, state)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('The waiting list', () => {
  it('moves up its first one in the transaction of a withdrawal, and tells that person’s party', async () => {
    const [first] = await enrolAll('A', 'B');
    await act(database, ANISCG, enrol, person('C', 'PP'));
    await act(database, ANISCG, enrol, person('D', 'DGGN'));
    expect((await act(database, ANISCG, withdraw, { id: first })).entity).toMatchObject({ state: 'WITHDRAWN' });
    expect(await states()).toEqual(['WITHDRAWN', 'CONFIRMED', 'CONFIRMED', 'WAITLISTED']);
    const told = `SELECT party, kind, persons FROM training.session_notice WHERE session_id = '${session.id}'`;
    expect(await database.asApplication({ parties: ['PP'] }, told)).toEqual([
      { party: 'PP', kind: 'SEAT_GIVEN', persons: 1 },
    ]);
    expect(await database.asApplication({ parties: ['DGGN'] }, told)).toEqual([]);
  });

  it('moves up as many as there are seats more, in order, and never fewer than there are persons seated', async () => {
    await enrolAll('A', 'B', 'C', 'D', 'E');
    const change = (seats: number, version = session.version) =>
      act(database, ANISCG, SESSION_ACTS.change, { id: session.id, version, ...session.plan, seats });
    expect((await change(1)).refusals).toEqual(['CONFLICT seats']);
    await change(4);
    expect(await states()).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'WAITLISTED']);
  });

  it('is in the order of asking and full before anybody waits, whatever the order of acts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(9), { minLength: 5, maxLength: 14 }), async (acts) => {
        await database.asOwner((send) => send('DELETE FROM training.enrolment WHERE session_id = $1', [session.id]));
        const ids: string[] = [];
        for (const [index, choice] of acts.entries()) {
          if (choice < 6) ids.push(...(await enrolAll(`P${index}`)));
          else await act(database, ANISCG, withdraw, { id: ids[choice % (ids.length || 1)] ?? UNKNOWN });
          const live = (await states()).filter((state) => state !== 'WITHDRAWN');
          const seated = Math.min(2, live.length);
          expect(live).toEqual(live.map((_, place) => (place < seated ? 'CONFIRMED' : 'WAITLISTED')));
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe('Withdrawing', () => {
  it('is for the party of the person and ANISCG, before the session, once', async () => {
    const [id] = await enrolAll('A');
    expect((await act(database, ['DGGN'], withdraw, { id })).refusals).toEqual(['NOT_FOUND id']);
    expect((await act(database, ['DGGN'], withdraw, { id: UNKNOWN })).refusals).toEqual(['NOT_FOUND id']);
    expect((await act(database, ['BOARD'], withdraw, { id })).refusals).toEqual(['FORBIDDEN']);
    expect((await act(database, during(), withdraw, { id })).refusals).toEqual(['CONFLICT id']);
    expect((await act(database, ['DGPN'], withdraw, { id })).entity).toMatchObject({ state: 'WITHDRAWN' });
    expect((await act(database, ['DGPN'], withdraw, { id })).refusals).toEqual(['CONFLICT id']);
    const other = `INSERT INTO training.enrolment_withdrawal (enrolment_id) VALUES ('${(await enrolAll('B'))[0]}')`;
    await expect(database.asApplication({ parties: ['DGGN'] }, other)).rejects.toMatchObject({ code: '42501' });
    expect(await states()).toEqual(['WITHDRAWN', 'CONFIRMED']);
  });
});

describe('The attendance sheet', () => {
  const sheet = (attended: unknown[], absent: unknown[], version = session.version) => ({
    sessionId: session.id,
    version,
    attended,
    absent,
  });

  it('says of everybody with a seat who came, once the session has begun, and can be corrected for 30 days', async () => {
    const [a, b] = await enrolAll('A', 'B', 'C');
    expect((await act(database, ANISCG, attendance, sheet([a], [b]))).refusals).toEqual(['CONFLICT sessionId']);
    expect((await act(database, during(), attendance, sheet([a], [b]))).entity).toMatchObject({
      version: session.version + 1,
    });
    expect(await states()).toEqual(['ATTENDED', 'ABSENT', 'WAITLISTED']);
    const later = at(`${2030 + made}-02-04T09:00:00Z`);
    const held = await act(database, later, SESSION_ACTS.hold, { id: session.id, version: session.version + 1 });
    expect([held.entity?.['state'], await states()]).toEqual(['HELD', ['ATTENDED', 'ABSENT', 'WITHDRAWN']]);
    const version = session.version + 2;
    expect((await act(database, later, attendance, sheet([a, b], [], version))).entity).not.toBeNull();
    expect(await states()).toEqual(['ATTENDED', 'ATTENDED', 'WITHDRAWN']);
    const tooLate = at(`${2030 + made}-02-05T09:00:00Z`);
    expect((await act(database, tooLate, attendance, sheet([a], [b], version + 1))).refusals).toEqual([
      'CONFLICT sessionId',
    ]);
  });

  it('is needed before a session is held', async () => {
    await enrolAll('A');
    const after = at(`${2030 + made}-01-06T09:00:00Z`);
    const held = await act(database, after, SESSION_ACTS.hold, { id: session.id, version: session.version });
    expect(held.refusals).toEqual(['CONFLICT id']);
  });

  it.each<[string, (ids: string[]) => unknown[], string]>([
    ['lacks somebody', ([a]) => [a], 'BAD_USER_INPUT attended'],
    ['names somebody twice', ([a, b]) => [a, a, b], 'BAD_USER_INPUT attended'],
    ['names somebody on the waiting list', ([a, b, c]) => [a, b, c], 'NOT_FOUND attended'],
    ['names nobody known', ([a]) => [a, UNKNOWN], 'NOT_FOUND attended'],
  ])('that %s is refused, and nothing is recorded', async (_what, of, refusal) => {
    const ids = await enrolAll('A', 'B', 'C');
    expect((await act(database, during(), attendance, sheet(of(ids), []))).refusals).toEqual([refusal]);
    expect(await states()).toEqual(['CONFIRMED', 'CONFIRMED', 'WAITLISTED']);
  });

  it('is ANISCG’s to fill, on the version that was read; no enrolment goes back', async () => {
    const [a] = await enrolAll('A');
    expect((await act(database, { ...during(), parties: ['DGPN'] }, attendance, sheet([a], []))).refusals).toEqual([
      'FORBIDDEN',
    ]);
    expect((await act(database, during(), attendance, sheet([a], [], 99))).refusals).toEqual(['CONFLICT version']);
    const own = await database.asApplication(
      { parties: ['DGPN'] },
      `UPDATE training.enrolment SET state = 'ATTENDED' WHERE id = '${a}' RETURNING id`,
    );
    expect([own, await states()]).toEqual([[], ['CONFIRMED']]);
    await act(database, during(), attendance, sheet([a], []));
    const back = database.asApplication(
      { parties: ['ANISCG'] },
      `UPDATE training.enrolment SET state = 'CONFIRMED' WHERE id = '${a}'`,
    );
    await expect(back).rejects.toMatchObject({ constraint: 'enrolment_course' });
  });
});

describe('Who is enrolled', () => {
  const ROWS =
    'query ($id: ID!) { session(id: $id) { enrolments { party { code } state personLabel history { state } } } }';

  it.each<[Party[], string[]]>([
    [['DGPN'], ['A']],
    [['SG_CIPDR'], ['B']],
    [
      ['SG_CIPDR', 'DGPN'],
      ['A', 'B'],
    ],
    [['SG_CIPDR', 'BOARD'], ['B']],
    [['DGGN'], []],
    [['ANISCG'], ['A', 'B', 'C']],
  ])('%j knows by name whom it sends, %j of three, whichever lock is taken away', async (parties, names) => {
    await act(database, ANISCG, enrol, person('A'));
    await act(database, ANISCG, enrol, person('B', 'SG_CIPDR'));
    await act(database, ANISCG, enrol, person('C', 'PP'));
    for (const without of [undefined, 'FIELD_LOCK', 'ROW_LOCK'] as const) {
      const { data } = await database.ask({ parties, ...(without && { without }) }, ROWS, { id: session.id });
      const shown: Readonly<Record<'state' | 'personLabel' | 'history', unknown>>[] = JSON.parse(JSON.stringify(data))
        .session.enrolments;
      const seen = (field: 'state' | 'personLabel' | 'history') =>
        shown.map((one) => one[field]).filter((one) => one !== null);
      expect([without, seen('personLabel')]).toEqual([without, names]);
      expect([seen('state').length, seen('history').length]).toEqual([names.length, names.length]);
    }
  });

  it('is not for the board, who has the counts', async () => {
    const { data, errors } = await database.ask({ parties: ['BOARD'] }, ROWS, { id: session.id });
    expect([data, errors?.[0]?.extensions['rule']]).toEqual([{ session: { enrolments: null } }, 'enrolments-read']);
  });
});
