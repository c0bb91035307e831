import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { governance } from '../slices.js';

let database: SubgraphDatabase;
beforeAll(async () => {
  database = await startSubgraphDatabase(governance, { now: '2027-08-20T09:00:00Z' });
});
afterAll(() => database.stop());

const GIVE = `mutation ($input: GiveNoticeInput!) { giveNotice(input: $input) {
  notice { id side givenBy { code } endsOn version } errors { code field message } } }`;
const WITHDRAW = `mutation ($input: WithdrawNoticeInput!) { withdrawNotice(input: $input) {
  notice { withdrawnOn withdrawalReason version } errors { code field message } } }`;
const CLOCK = `{ convention { endsOn currentTerm { number } nextRenewal noticeStillPossible nextNoticeDay terms { number }
  notices { id withdrawnOn } } }`;

const LETTER = { letterNumber: 'RK 11 222 333 4 FR', sentOn: '2027-08-18', receivedOn: '2027-08-19' };
const letterOf = (givenBy: Party, key: string, other: object = {}) => ({
  input: { ...LETTER, givenBy, idempotencyKey: `notice-${key}`, ...other },
});

/** The answer of a mutation: its one field, and the errors that no payload tells. */
async function sent(asker: Asker, document: string, variables: Readonly<Record<string, unknown>>) {
  const { data, errors } = await database.ask(asker, document, variables);
  const [payload] = Object.values(JSON.parse(JSON.stringify(data ?? {})));
  return { payload, rule: errors?.[0]?.extensions['rule'] };
}

async function stored(): Promise<unknown> {
  return database.asOwner((send) => send('SELECT count(*)::int AS notices FROM governance.termination_notice'));
}

describe('a notice that may not be given', () => {
  it.each<[string, object, string | undefined, RegExp]>([
    ['received before it was sent', { sentOn: '2027-08-19', receivedOn: '2027-08-18' }, undefined, /avant son envoi/],
    ['sent in the future', { sentOn: '2027-08-21', receivedOn: '2027-08-22' }, undefined, /dans le futur/],
    ['received tomorrow', { receivedOn: '2027-08-21' }, undefined, /dans le futur/],
    ['sent before the signature', { sentOn: '2020-11-24', receivedOn: '2020-11-26' }, undefined, /que le 2020-11-25/],
    ['without a number', { letterNumber: ' ' }, undefined, /numéro de la lettre/],
    ['with a key too short', { idempotencyKey: 'x' }, undefined, /clé d’idempotence/],
    ['received the day after the last', { receivedOn: '2027-08-26' }, '2027-08-26T09:00:00Z', /était le 2027-08-25/],
    [
      'recorded one second after the last day in Paris, though received before',
      {},
      '2027-08-25T22:00:00Z',
      /était le 2027-08-25.*antidatée/,
    ],
    [
      'received in a term that is over',
      { sentOn: '2026-08-01', receivedOn: '2026-08-03' },
      '2026-12-01T09:00:00Z',
      /était le 2026-08-25/,
    ],
  ])('%s is refused with the reason, and nothing is written', async (_what, other, now, message) => {
    const before = await stored();
    const asker: Asker = { parties: ['DGPN'], ...(now !== undefined && { now }) };
    const { payload } = await sent(asker, GIVE, letterOf('DGPN', 'refused', other));
    expect(payload).toEqual({
      notice: null,
      errors: [{ code: 'BAD_USER_INPUT', field: expect.any(String), message: expect.stringMatching(message) }],
    });
    expect(await stored()).toEqual(before);
  });

  it.each<[string, readonly Party[], Party]>([
    ['of ANISCG', ['DGPN'], 'ANISCG'],
    ['of another directorate', ['DGPN'], 'DGGN'],
    ['of the State by ANISCG', ['ANISCG'], 'SG_CIPDR'],
    ['of the board, which is no signatory', ['DGPN', 'BOARD'], 'BOARD'],
  ])('in the name %s is forbidden, whichever lock is taken away', async (_what, parties, givenBy) => {
    const before = await stored();
    for (const without of [undefined, 'FIELD_LOCK', 'ROW_LOCK'] as const) {
      const answer = await sent({ parties, ...(without && { without }) }, GIVE, letterOf(givenBy, 'other-party'));
      expect([answer.payload, answer.rule]).toEqual([null, 'gives-notice']);
    }
    expect(await stored()).toEqual(before);
  });

  it('by the board is forbidden, and no statement of its own can write one', async () => {
    const answer = await sent({ parties: ['BOARD'] }, GIVE, letterOf('ANISCG', 'board'));
    expect([answer.payload, answer.rule]).toEqual([null, 'gives-notice']);
    const insert = `INSERT INTO governance.termination_notice (id, given_by, letter_number, sent_on, received_on, recorded_at)
      VALUES ('01890000-0000-7000-8000-000000000001', 'ANISCG', 'x', '2027-08-18', '2027-08-19', now())`;
    await expect(database.asApplication({ parties: ['BOARD'] }, insert)).rejects.toThrow(/row-level security/);
    await expect(database.asApplication({ parties: ['DGPN'] }, insert)).rejects.toThrow(/row-level security/);
  });

  it('is refused by PostgreSQL too, with the same last day, whatever the signature', async () => {
    const insert = (receivedOn: string) =>
      `INSERT INTO governance.termination_notice (id, given_by, letter_number, sent_on, received_on, recorded_at)
       VALUES (gen_random_uuid(), 'DGPN', 'x', '${receivedOn}', '${receivedOn}', now()) RETURNING ends_on::text`;
    await database.asOwner(async (send) => {
      for (const [signedOn, lastDay, endsOn] of [
        ['2020-11-25', '2027-08-25', '2027-11-24'],
        ['2020-05-31', '2028-02-29', '2028-05-30'],
        ['2020-05-31', '2027-02-28', '2027-05-30'],
        ['2020-02-29', '2026-11-28', '2027-02-27'],
        ['2020-02-29', '2027-11-29', '2028-02-28'],
      ]) {
        await send('BEGIN');
        await send(`UPDATE governance.convention SET signed_on = '${signedOn}'`);
        const [next] = await send(`SELECT ('${lastDay}'::date + 1)::text AS day`);
        await send('SAVEPOINT late');
        await expect(send(insert(String(next?.['day'])))).rejects.toThrow(/outside its days/);
        await send('ROLLBACK TO late');
        expect(await send(insert(String(lastDay)))).toEqual([{ ends_on: endsOn }]);
        await send('ROLLBACK');
      }
    });
  });
});

describe('a notice given by a directorate for the State', () => {
  const DGPN: Asker = { parties: ['DGPN'] };
  let id = '';

  it('ends the convention for everybody with the term in which it was received, once whatever is sent again', async () => {
    const first = await sent(DGPN, GIVE, letterOf('DGPN', 'valid'));
    const again = await sent(DGPN, GIVE, letterOf('DGPN', 'valid'));
    expect(first.payload).toMatchObject({
      notice: { side: 'STATE', givenBy: { code: 'DGPN' }, endsOn: '2027-11-24', version: 1 },
      errors: [],
    });
    expect(again).toEqual(first);
    id = JSON.parse(JSON.stringify(first.payload)).notice.id;
    for (const parties of [['PP'], ['BOARD'], ['ANISCG']] as const) {
      const { data } = await database.ask({ parties }, CLOCK);
      expect(data).toMatchObject({
        convention: {
          ...{ endsOn: '2027-11-24', nextRenewal: null, noticeStillPossible: false, nextNoticeDay: null },
          currentTerm: { number: 7 },
          notices: [{ id, withdrawnOn: null }, { withdrawnOn: '2022-09-20' }],
        },
      });
    }
    const after = await database.ask({ ...DGPN, now: '2028-03-01T09:00:00Z' }, CLOCK);
    expect(after.data).toMatchObject({ convention: { currentTerm: null, terms: { length: 7 } } });
  });

  it('tells a person of no party that the convention ends, and not by whom', async () => {
    const { data, errors } = await database.ask({ parties: [] }, CLOCK);
    expect(data).toMatchObject({ convention: { endsOn: '2027-11-24', notices: null } });
    expect(errors?.map(({ extensions }) => extensions['rule'])).toEqual(['governance-read']);
    const rows = await database.asApplication({ parties: [] }, 'SELECT 1 FROM governance.termination_notice');
    expect(rows).toEqual([]);
  });

  it('leaves no room for another one, nor for another letter under the same key', async () => {
    const other = await sent({ parties: ['ANISCG'] }, GIVE, letterOf('ANISCG', 'second'));
    const reused = await sent(DGPN, GIVE, letterOf('DGPN', 'valid', { letterNumber: 'RK 9' }));
    expect(other.payload).toMatchObject({
      errors: [{ code: 'CONFLICT', message: expect.stringMatching(/2027-11-24/) }],
    });
    expect(reused.payload).toMatchObject({ errors: [{ code: 'CONFLICT', field: 'idempotencyKey' }] });
  });

  it('lets commitments fall due until its end, and none after', async () => {
    const due = async (now: string) => {
      const { data } = await database.ask(
        { ...DGPN, now },
        '{ undertakings(first: 100) { nodes { article nextDueOn } } }',
      );
      const nodes: { article: number | null; nextDueOn: string | null }[] = JSON.parse(JSON.stringify(data))
        .undertakings.nodes;
      return new Set(nodes.filter(({ article }) => article !== null).map(({ nextDueOn }) => nextDueOn));
    };
    expect(await due('2027-11-24T09:00:00Z')).toEqual(new Set([null, '2027-11-24', '2027-12-31']));
    // The fiscal year that had begun is owed whole.
    expect(await due('2027-11-25T09:00:00Z')).toEqual(new Set([null, '2027-12-31']));
    expect(await due('2028-01-01T09:00:00Z')).toEqual(new Set([null]));
  });

  it('is withdrawn by who gave it alone, on the version read, and the convention goes on', async () => {
    const input = { noticeId: id, version: 1, reason: 'Accord trouvé' };
    const other = await sent({ parties: ['DGGN'] }, WITHDRAW, { input });
    expect([other.payload, other.rule]).toEqual([null, 'gives-notice']);
    const stale = await sent(DGPN, WITHDRAW, { input: { ...input, version: 2 } });
    expect(stale.payload).toMatchObject({ errors: [{ code: 'CONFLICT', field: 'version' }] });
    const late = await sent({ ...DGPN, now: '2027-11-25T09:00:00Z' }, WITHDRAW, { input });
    expect(late.payload).toMatchObject({
      errors: [{ code: 'CONFLICT', message: expect.stringMatching(/a pris fin/) }],
    });
    const done = await sent(DGPN, WITHDRAW, { input });
    expect(done.payload).toEqual({
      notice: { withdrawnOn: '2027-08-20', withdrawalReason: 'Accord trouvé', version: 2 },
      errors: [],
    });
    const { data } = await database.ask(DGPN, CLOCK);
    expect(data).toMatchObject({ convention: { endsOn: null, nextRenewal: '2027-11-25', noticeStillPossible: true } });
    const again = await sent(DGPN, WITHDRAW, { input: { ...input, version: 2 } });
    expect(again.payload).toMatchObject({
      errors: [{ code: 'CONFLICT', message: expect.stringMatching(/déjà retirée/) }],
    });
  });

  it('ten times at once is given once', async () => {
    const before = await stored();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => sent(DGPN, GIVE, letterOf('DGPN', `at-once-${index}`))),
    );
    const written = answers.filter(({ payload }) => JSON.stringify(payload).includes('"errors":[]'));
    expect(written).toHaveLength(1);
    expect([before, await stored()]).toEqual([[{ notices: 2 }], [{ notices: 3 }]]);
  });
});

describe('what is kept of notices', () => {
  it.each([
    'UPDATE governance.termination_notice SET letter_number = $$x$$',
    'DELETE FROM governance.termination_notice',
    'DELETE FROM governance.termination_notice_withdrawal',
    'DELETE FROM governance.convention_end',
    `INSERT INTO governance.convention_end (ends_on, notice_id) VALUES ('2021-01-01', gen_random_uuid())`,
    'DELETE FROM governance.act_recording',
  ])('no party can do: %s', async (statement) => {
    for (const parties of [['ANISCG'], ['DGPN']] as const)
      await expect(database.asApplication({ parties }, statement)).rejects.toThrow(/permission denied/);
  });
});
