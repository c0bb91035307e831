import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { demonstrationId } from '@iscg/database';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { act, type ActOf } from '../fixtures/training-desk.js';
import { training } from '../slices.js';

let database: SubgraphDatabase;
let sessions: { open: string; draft: string; cancelled: string };
beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
  const rows = await database.asOwner((send) =>
    send(
      `SELECT DISTINCT ON (state) lower(state) AS state, id FROM training.session WHERE state <> 'HELD' AND host_party <> 'DGPN' ORDER BY state, starts_at DESC`,
    ),
  );
  sessions = JSON.parse(JSON.stringify(Object.fromEntries(rows.map(({ state, id }) => [state, id]))));
});
afterAll(() => database.stop());

const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const ANISCG: Asker = { parties: ['ANISCG'] };
const on = (field: string, input: string): ActOf => ({
  field,
  input,
  entity: 'request',
  below: 'id state party { code } persons from to departmentCode message requestedAt answeredAt session { id } reason',
});
const ASK = on('requestTraining', 'RequestTrainingInput');
const ANSWER = on('answerTrainingRequest', 'AnswerTrainingRequestInput');
const REFUSE = on('refuseTrainingRequest', 'RefuseTrainingRequestInput');
const WITHDRAW = on('withdrawTrainingRequest', 'WithdrawTrainingRequestInput');

const DEMAND = {
  party: 'DGPN',
  audience: 'POLICE_OFFICERS',
  persons: 12,
  from: '2027-01-04',
  to: '2027-03-31',
  departmentCode: '31',
  message: 'Le matin\nsi possible',
};
const asked = async () => String((await act(database, ['DGPN'], ASK, DEMAND)).entity?.['id']);

const LIST = `query ($first: Int, $after: String, $state: [TrainingRequestState!], $party: PartyCode, $department: String) {
  trainingRequests(first: $first, after: $after, state: $state, party: $party, departmentCode: $department) {
    totalCount nodes { id state party { code } departmentCode requestedAt } pageInfo { hasNextPage endCursor } } }`;
const COUNTS = '{ trainingRequestCounts { pending answered refused withdrawn } }';

interface Row {
  id: string;
  state: string;
  party: { code: string };
  departmentCode: string;
  requestedAt: string;
}

async function listed(asker: Asker, filter: object = {}, first = 100): Promise<Row[]> {
  const nodes: Row[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await database.ask(asker, LIST, { first, after, ...filter });
    expect(errors).toBeUndefined();
    // The shape is what the query asked.
    const { trainingRequests } = JSON.parse(JSON.stringify(data));
    nodes.push(...trainingRequests.nodes);
    after = trainingRequests.pageInfo.hasNextPage ? trainingRequests.pageInfo.endCursor : null;
    if (after === null) expect(nodes).toHaveLength(trainingRequests.totalCount);
  } while (after !== null);
  return nodes;
}

describe('A request for training', () => {
  it('is made by a directorate in its own name, and answered by ANISCG with a session, once', async () => {
    const { entity } = await act(database, ['DGPN'], ASK, DEMAND);
    expect(entity).toMatchObject({
      persons: 12,
      from: '2027-01-04',
      to: '2027-03-31',
      departmentCode: '31',
      message: 'Le matin\nsi possible',
      party: { code: 'DGPN' },
      state: 'PENDING',
      requestedAt: '2026-12-01T09:00:00.000Z',
      answeredAt: null,
    });
    const id = entity?.['id'];
    const answered = await act(database, ANISCG, ANSWER, { id, sessionId: sessions.open });
    expect(answered.entity).toMatchObject({
      state: 'ANSWERED',
      session: { id: sessions.open },
      answeredAt: '2026-12-01T09:00:00.000Z',
    });
    expect((await act(database, ANISCG, REFUSE, { id, reason: 'non' })).refusals).toEqual(['CONFLICT id']);
    expect((await act(database, ['DGPN'], WITHDRAW, { id })).refusals).toEqual(['CONFLICT id']);
  });

  it('is refused with a reason, or withdrawn by who asked', async () => {
    expect(
      (await act(database, ANISCG, REFUSE, { id: await asked(), reason: 'Pas de formateur' })).entity,
    ).toMatchObject({ state: 'REFUSED', reason: 'Pas de formateur', session: null });
    expect((await act(database, ['DGPN'], WITHDRAW, { id: await asked() })).entity).toMatchObject({
      state: 'WITHDRAWN',
      reason: null,
    });
  });

  it('keeps from its asker a session in preparation elsewhere, and takes none that is cancelled or does not exist', async () => {
    const id = await asked();
    expect((await act(database, ANISCG, ANSWER, { id, sessionId: sessions.cancelled })).refusals).toEqual([
      'CONFLICT sessionId',
    ]);
    expect((await act(database, ANISCG, ANSWER, { id, sessionId: UNKNOWN })).refusals).toEqual(['NOT_FOUND sessionId']);
    await act(database, ANISCG, ANSWER, { id, sessionId: sessions.draft });
    const { data } = await database.ask(
      { parties: ['DGPN'] },
      'query ($id: ID!) { trainingRequest(id: $id) { state session { id } } }',
      { id },
    );
    expect(data).toEqual({ trainingRequest: { state: 'ANSWERED', session: null } });
  });

  it('of another directorate is answered as one that does not exist', async () => {
    const id = await asked();
    const { data } = await database.ask(
      { parties: ['DGGN'] },
      'query ($a: ID!, $b: ID!) { a: trainingRequest(id: $a) { id } b: trainingRequest(id: $b) { id } }',
      { a: id, b: UNKNOWN },
    );
    expect(data).toEqual({ a: null, b: null });
    const [theirs, none] = [
      await act(database, ['DGGN'], WITHDRAW, { id }),
      await act(database, ['DGGN'], WITHDRAW, { id: UNKNOWN }),
    ];
    expect([theirs, none.refusals]).toEqual([none, ['NOT_FOUND id']]);
    const forged = database.asApplication(
      { parties: ['DGGN'] },
      `INSERT INTO training.training_request_withdrawal (request_id, withdrawn_at) VALUES ('${id}', now())`,
    );
    await expect(forged).rejects.toMatchObject({ code: '42501' });
  });

  it.each<[string, object]>([
    ['nobody', { persons: 0 }],
    ['100 000 persons', { persons: 100_000 }],
    ['1 001 persons', { persons: 1001 }],
    ['a period that ends before it begins', { to: '2027-01-03' }],
    ['a period of the past', { from: '2026-11-30' }],
    ['a period of three years', { to: '2030-01-04' }],
    ['a département that is none', { departmentCode: '96' }],
    ['a message of 2 001 letters', { message: 'a'.repeat(2001) }],
    ['a message with a NUL', { message: 'a\u0000' }],
    ['the name of another directorate', { party: 'DGGN' }],
    ['the name of the board', { party: 'BOARD' }],
  ])('for %s is refused, and nothing is written', async (_what, changes) => {
    const before = (await listed(ANISCG)).length;
    const { entity, refusals } = await act(database, ['DGPN'], ASK, { ...DEMAND, ...changes });
    expect([entity, refusals.length, (await listed(ANISCG)).length]).toEqual([null, 1, before]);
  });

  it.each<[Party[]]>([[['SG_CIPDR']], [['BOARD']], [['ANISCG']], [[]]])('is not made by %j', async (parties) => {
    expect((await act(database, { parties }, ASK, DEMAND)).refusals).toEqual(['FORBIDDEN']);
  });

  it.each<[Party[]]>([[['SG_CIPDR']], [['DGPN']], [['BOARD']]])(
    'is not answered by %j, with the field lock or without',
    async (parties) => {
      const id = await asked();
      for (const without of [undefined, 'FIELD_LOCK'] as const)
        expect(
          (await act(database, { parties, ...(without && { without }) }, REFUSE, { id, reason: 'x' })).entity,
        ).toBeNull();
      expect((await listed(ANISCG, { state: ['PENDING'] })).some((row) => row.id === id)).toBe(true);
    },
  );

  it('that ANISCG answers and the directorate withdraws at once ends in one of the two ways', async () => {
    const id = await asked();
    const acts = await Promise.all([
      act(database, ANISCG, ANSWER, { id, sessionId: sessions.open }),
      act(database, ['DGPN'], WITHDRAW, { id }),
    ]);
    expect(acts.flatMap(({ refusals }) => refusals)).toEqual(['CONFLICT id']);
  });
});

describe('The list of requests', () => {
  it('is the latest first, each once, for any filter and size of page', async () => {
    const whole = await listed(ANISCG);
    expect(whole.map(({ requestedAt }) => requestedAt)).toEqual(
      whole
        .map(({ requestedAt }) => requestedAt)
        .sort()
        .reverse(),
    );
    const cases: [object, (row: Row) => boolean][] = [
      [{ state: ['PENDING', 'REFUSED'] }, ({ state }) => ['PENDING', 'REFUSED'].includes(state)],
      [{ party: 'PP' }, ({ party }) => party.code === 'PP'],
      [{ department: '93' }, ({ departmentCode }) => departmentCode === '93'],
      [
        { state: ['WITHDRAWN'], party: 'DGGN', department: '974' },
        (row) => row.state === 'WITHDRAWN' && row.party.code === 'DGGN' && row.departmentCode === '974',
      ],
      [{ state: [] }, () => true],
    ];
    for (const [filter, holds] of cases)
      for (const first of [7, 100]) expect(await listed(ANISCG, filter, first)).toEqual(whole.filter(holds));
    expect(new Set(whole.map(({ state }) => state)).size).toBe(4);
  });

  it.each<[Party[], (row: Row) => boolean]>([
    [['SG_CIPDR'], () => true],
    [['DGPN'], ({ party }) => party.code === 'DGPN'],
    [['DGGN', 'PP'], ({ party }) => party.code !== 'DGPN'],
  ])('shows %j its own, and counts no other, whichever lock is taken away', async (parties, own) => {
    const whole = await listed(ANISCG);
    expect(await listed({ parties })).toEqual(whole.filter(own));
    expect(await listed({ parties, without: 'FIELD_LOCK' })).toEqual(whole.filter(own));
    const { data } = await database.ask({ parties, without: 'ROW_LOCK' }, LIST, { first: 100 });
    const shown: Row[] = JSON.parse(JSON.stringify(data)).trainingRequests.nodes;
    expect(shown.filter(({ state }) => state !== null)).toEqual(whole.filter(own));
  });

  it('is not for the board, who counts all of them', async () => {
    const { errors } = await database.ask({ parties: ['BOARD'] }, LIST);
    expect(errors?.[0]?.extensions['rule']).toBe('training-requests-read');
    expect(await database.asApplication({ parties: ['BOARD'] }, 'SELECT 1 FROM training.training_request')).toEqual([]);
    const whole = await listed(ANISCG);
    for (const [parties, rows] of [
      [['BOARD'], whole],
      [['SG_CIPDR'], whole],
      [['PP'], whole.filter(({ party }) => party.code === 'PP')],
    ] as const) {
      for (const without of [undefined, 'FIELD_LOCK', 'ROW_LOCK'] as const) {
        const { data } = await database.ask({ parties, ...(without && { without }) }, COUNTS);
        const count = (state: string) => rows.filter((row) => row.state === state).length;
        expect(data).toEqual({
          trainingRequestCounts: {
            pending: count('PENDING'),
            answered: count('ANSWERED'),
            refused: count('REFUSED'),
            withdrawn: count('WITHDRAWN'),
          },
        });
      }
    }
  });
});

it('Answers and withdrawals of the demonstration follow the request in time', async () => {
  const late = await database.asOwner((send) =>
    send(
      `SELECT r.id FROM training.training_request r LEFT JOIN training.training_request_answer a ON a.request_id = r.id
          WHERE a.answered_at < r.requested_at AND r.id = $1`,
      [demonstrationId('training-request', 20)],
    ),
  );
  expect(late).toEqual([]);
});
