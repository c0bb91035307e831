import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { governance } from '../slices.js';

let database: SubgraphDatabase;
/** Ids of the commitments by number. */
const ids = new Map<string, string>();

beforeAll(async () => {
  database = await startSubgraphDatabase(governance, { now: '2026-12-10T09:00:00Z' });
  const rows = await database.asOwner((send) => send('SELECT id, number FROM governance.undertaking'));
  for (const { id, number } of rows) ids.set(String(number), String(id));
});
afterAll(() => database.stop());

const RECORD = `mutation ($input: RecordFulfilmentInput!) { recordFulfilment(input: $input) {
  fulfilment { id version party { code } dueOn source evidence { entityType entityId title address note subsidyLine { id } } }
  undertaking { number status overdueSince } errors { code field message } } }`;
const WITHDRAW = `mutation ($input: WithdrawFulfilmentInput!) { withdrawFulfilment(input: $input) {
  fulfilment { withdrawnOn withdrawalReason version } undertaking { status overdueSince } errors { code field message } } }`;
const ANISCG: Asker = { parties: ['ANISCG'] };
const REVIEW = { title: 'Bilan annuel détaillé 2025', address: 'https://documents.example/bilan' };

let key = 0;
const input = (number: string, party: Party, other: object = {}) => ({
  input: {
    ...{ undertakingId: ids.get(number), party, occurredOn: '2026-12-01', evidence: REVIEW },
    idempotencyKey: `fulfilment-${(key += 1)}`,
    ...other,
  },
});

async function sent(asker: Asker, document: string, variables: Readonly<Record<string, unknown>>) {
  const { data, errors } = await database.ask(asker, document, variables);
  const payload: unknown = Object.values(JSON.parse(JSON.stringify(data ?? {})))[0];
  return { payload, rule: errors?.[0]?.extensions['rule'] };
}

const stored = () =>
  database.asOwner((send) =>
    send(`SELECT (SELECT count(*)::int FROM governance.fulfilment) AS kept,
                 (SELECT count(*)::int FROM governance.fulfilment_evidence) AS proven`),
  );

async function standing(number: string) {
  const { data } = await database.ask(ANISCG, 'query ($id: ID!) { undertaking(id: $id) { status overdueSince } }', {
    id: ids.get(number),
  });
  return data?.['undertaking'];
}

describe('a fulfilment that may not be recorded', () => {
  it.each<[string, string, Party, object, RegExp]>([
    ['of a subsidy, which the ledger tells', 'ART3-3', 'SG_CIPDR', { dueOn: '2026-12-31' }, /registre des versements/],
    ['of a party that owes nothing', 'ART4-1', 'DGPN', { dueOn: '2026-11-24' }, /n’est pas débitrice/],
    ['of the board', 'ART4-1', 'BOARD', { dueOn: '2026-11-24' }, /n’est pas débitrice/],
    ['without its due day', 'ART4-1', 'ANISCG', {}, /de celle du 2021-11-24 à celle du 2027-11-24/],
    ['for a day that is no due day', 'ART4-1', 'ANISCG', { dueOn: '2026-11-25' }, /Choisissez l’échéance/],
    ['for a period that has not begun', 'ART4-1', 'ANISCG', { dueOn: '2028-11-24' }, /Choisissez l’échéance/],
    ['for a day of a commitment without one', 'ART3-1', 'DGGN', { dueOn: '2026-12-31' }, /n’a pas d’échéance/],
    ['in the future', 'ART3-1', 'DGGN', { occurredOn: '2026-12-11' }, /dans le futur/],
    ['before the signature', 'ART3-1', 'DGGN', { occurredOn: '2020-11-24' }, /à partir de la signature/],
    ['without evidence', 'ART3-1', 'DGGN', { evidence: {} }, /Donnez une preuve/],
    ['by a kind of thing without its id', 'ART3-1', 'DGGN', { evidence: { entityType: 'POST' } }, /son identifiant/],
    [
      'by an address that is a script',
      'ART3-1',
      'DGGN',
      { evidence: { title: 'x', address: 'javascript:alert(1)' } },
      /https/,
    ],
    [
      'by an address with a password',
      'ART3-1',
      'DGGN',
      { evidence: { title: 'x', address: 'https://a:b@c.example' } },
      /https/,
    ],
    ['by an address without a title', 'ART3-1', 'DGGN', { evidence: { address: 'https://c.example' } }, /titre/],
  ])('%s is refused with the reason, and nothing is written', async (_what, number, party, other, message) => {
    const before = await stored();
    const { payload } = await sent(ANISCG, RECORD, input(number, party, other));
    expect(payload).toMatchObject({
      fulfilment: null,
      errors: [{ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }],
    });
    expect(await stored()).toEqual(before);
  });

  it.each<[string, Party, Party]>([
    ['another directorate’s', 'DGPN', 'DGGN'],
    ['the association’s', 'SG_CIPDR', 'ANISCG'],
  ])('by a State party, being %s, is forbidden whichever lock is taken away', async (_what, asker, party) => {
    const before = await stored();
    const number = party === 'ANISCG' ? 'ART2-2' : 'ART3-1';
    for (const without of [undefined, 'FIELD_LOCK', 'ROW_LOCK'] as const) {
      const answer = await sent({ parties: [asker], ...(without && { without }) }, RECORD, input(number, party));
      expect([answer.payload, answer.rule]).toEqual([null, 'records-fulfilments']);
    }
    expect(await stored()).toEqual(before);
    const insert = `INSERT INTO governance.fulfilment (id, undertaking_id, party, occurred_on)
      VALUES ('01890000-0000-7000-8000-00000000000a', '${ids.get(number)}', '${party}', '2026-12-01')`;
    await expect(database.asApplication({ parties: [asker] }, insert)).rejects.toThrow(/row-level security/);
  });

  it('by the board is forbidden', async () => {
    const answer = await sent({ parties: ['BOARD'] }, RECORD, input('ART2-2', 'ANISCG'));
    expect([answer.payload, answer.rule]).toEqual([null, 'records-fulfilments']);
  });
});

describe('a late review', () => {
  it('is overdue since its term, and no longer once it is recorded; sent twice it is recorded once', async () => {
    expect(await standing('ART4-2')).toEqual({ status: 'OVERDUE', overdueSince: '2025-11-24' });
    const [before] = await stored();
    const call = input('ART4-2', 'ANISCG', { dueOn: '2025-11-24' });
    const first = await sent(ANISCG, RECORD, call);
    expect(await sent(ANISCG, RECORD, call)).toEqual(first);
    expect(first.payload).toMatchObject({
      fulfilment: { source: 'RECORDED', version: 1, evidence: { ...REVIEW, entityType: null, subsidyLine: null } },
      undertaking: { number: 'ART4-2', status: 'OVERDUE', overdueSince: '2026-11-24' },
      errors: [],
    });
    expect(await stored()).toEqual([{ kept: Number(before?.['kept']) + 1, proven: Number(before?.['proven']) + 1 }]);
    await sent(ANISCG, RECORD, input('ART4-2', 'ANISCG', { dueOn: '2026-11-24' }));
    expect(await standing('ART4-2')).toEqual({ status: 'ON_TRACK', overdueSince: null });
    const other = await sent(ANISCG, RECORD, { input: { ...call.input, occurredOn: '2026-12-02' } });
    expect(other.payload).toMatchObject({ errors: [{ code: 'CONFLICT', field: 'idempotencyKey' }] });
  });

  it('recorded by mistake is withdrawn with a reason on the version read, once, and is owed again', async () => {
    const call = input('ART4-4', 'ANISCG', { dueOn: '2026-11-24' });
    const recorded = JSON.parse(JSON.stringify((await sent(ANISCG, RECORD, call)).payload));
    expect(recorded.undertaking.status).toBe('ON_TRACK');
    const withdrawal = { fulfilmentId: recorded.fulfilment.id, version: 1, reason: 'Réunion reportée' };
    const other = await sent({ parties: ['DGPN'] }, WITHDRAW, { input: withdrawal });
    expect([other.payload, other.rule]).toEqual([null, 'records-fulfilments']);
    const answers = await Promise.all([1, 2, 3].map(() => sent(ANISCG, WITHDRAW, { input: withdrawal })));
    const done = answers.filter(({ payload }) => JSON.stringify(payload).includes('"errors":[]'));
    expect(done.map(({ payload }) => payload)).toEqual([
      {
        fulfilment: { withdrawnOn: '2026-12-10', withdrawalReason: 'Réunion reportée', version: 2 },
        undertaking: { status: 'OVERDUE', overdueSince: '2026-11-24' },
        errors: [],
      },
    ]);
    const again = await sent(ANISCG, WITHDRAW, { input: { ...withdrawal, version: 2 } });
    expect(again.payload).toMatchObject({ errors: [{ code: 'CONFLICT' }] });
  });

  it('is recorded by a directorate for itself, and the commitment of several is fulfilled when each has kept it', async () => {
    for (const party of ['DGGN', 'PP'] as const) {
      expect(await standing('ART3-1')).toEqual({ status: 'ON_TRACK', overdueSince: null });
      const { payload } = await sent({ parties: [party] }, RECORD, input('ART3-1', party));
      expect(payload).toMatchObject({ fulfilment: { party: { code: party } }, errors: [] });
    }
    expect(await standing('ART3-1')).toEqual({ status: 'FULFILLED', overdueSince: null });
  });
});

describe('evidence', () => {
  const SEEN = `{ undertakings(first: 100) { nodes { number fulfilments { id evidence { entityType title } } } } }`;

  it.each<[Party, readonly string[]]>([
    ['SG_CIPDR', []],
    ['DGPN', ['ART3-3']],
    ['DGGN', ['ART3-3']],
    ['PP', ['ART3-3']],
    ['BOARD', []],
    ['ANISCG', []],
  ])('is masked to %s for these commitments alone: %j, and by either lock', async (party, masked) => {
    for (const without of [undefined, 'FIELD_LOCK', 'ROW_LOCK'] as const) {
      const { data, errors } = await database.ask({ parties: [party], ...(without && { without }) }, SEEN);
      const { nodes } = JSON.parse(JSON.stringify(data)).undertakings;
      const kept = nodes.filter(({ fulfilments }: { fulfilments: unknown[] }) => fulfilments.length > 0);
      const closed = kept.filter(({ fulfilments }: { fulfilments: { evidence: unknown }[] }) =>
        fulfilments.every(({ evidence }) => evidence === null),
      );
      expect(closed.map(({ number }: { number: string }) => number)).toEqual(masked);
      const rules = new Set(errors?.map(({ extensions }) => extensions['rule']));
      if (without !== 'FIELD_LOCK')
        expect([...rules]).toEqual(masked.length > 0 ? ['evidence-of-own-undertakings'] : []);
    }
  });

  it('costs the same number of statements for one commitment as for all', async () => {
    const count = async (first: number) => {
      const statements: string[] = [];
      await database.ask(ANISCG, SEEN.replace('100', String(first)), {}, statements);
      return statements.length;
    };
    expect(await count(100)).toBe(await count(5));
  });
});

describe('a fact told by another domain', () => {
  const LINE = '0176bb3e-7000-7001-8000-000000002026';
  const tell = (number: number, settledOn: string | null) =>
    database.asOwner((send) =>
      send('SELECT governance.receive_settlement($1, $2)', [
        number,
        JSON.stringify({ lineId: LINE, funder: 'SG_CIPDR', fiscalYear: 2026, settledOn }),
      ]),
    );

  it.each([
    ['is told', [[7, '2026-12-09']], 'FULFILLED'],
    ['is told twice', [[7, '2026-12-09']], 'FULFILLED'],
    ['is taken back', [[9, null]], 'DUE_SOON'],
    ['was told before it was taken back, and arrives late', [[8, '2026-12-08']], 'DUE_SOON'],
    ['is true again', [[10, '2026-12-10']], 'FULFILLED'],
  ] as const)('keeps its commitment, or does not, when it %s', async (_, words, status) => {
    for (const [number, settledOn] of words) await tell(number, settledOn);
    expect(await standing('ART3-3')).toMatchObject({ status });
  });

  it('is not withdrawn by anybody: the ledger takes it back', async () => {
    const withdrawal = { fulfilmentId: LINE, version: 1, reason: 'Versement contre-passé' };
    for (const parties of [['SG_CIPDR'], ['ANISCG']] as const) {
      const { payload } = await sent({ parties }, WITHDRAW, { input: withdrawal });
      expect(payload).toMatchObject({ errors: [{ code: 'CONFLICT', field: 'fulfilmentId' }] });
      const insert = `INSERT INTO governance.fulfilment_withdrawal (fulfilment_id, party, withdrawn_on, reason)
        VALUES ('${LINE}', 'SG_CIPDR', '2026-12-11', 'X')`;
      await expect(database.asApplication({ parties }, insert)).rejects.toThrow(/a fact is not withdrawn/);
    }
    expect(await standing('ART3-3')).toMatchObject({ status: 'FULFILLED' });
  });

  it('is not a source that a party can claim', async () => {
    const insert = `INSERT INTO governance.fulfilment (id, undertaking_id, party, occurred_on, source, fact_kind)
      VALUES (gen_random_uuid(), '${ids.get('ART2-2')}', 'ANISCG', '2026-12-01', 'FACT', 'X_Y')`;
    await expect(database.asApplication(ANISCG, insert)).rejects.toThrow(/permission denied/);
    for (const table of ['fulfilment', 'fulfilment_evidence', 'fulfilment_withdrawal'])
      await expect(database.asApplication(ANISCG, `DELETE FROM governance.${table}`)).rejects.toThrow(
        /permission denied/,
      );
  });
});
