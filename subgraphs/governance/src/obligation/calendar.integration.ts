import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { governance } from '../slices.js';

let database: SubgraphDatabase;
beforeAll(async () => {
  database = await startSubgraphDatabase(governance, { now: '2026-12-10T09:00:00Z' });
});
afterAll(() => database.stop());

const CALENDAR = `query ($from: Date, $to: Date, $party: PartyCode) { obligations(from: $from, to: $to, party: $party) {
  from to asOf obligations { dueOn status owing { code } undertaking { number status } } } }`;

const DGPN: Asker = { parties: ['DGPN'] };

async function due(variables: Readonly<Record<string, unknown>>, asker: Asker = DGPN) {
  const { data } = await database.ask(asker, CALENDAR, variables);
  const { obligations } = JSON.parse(JSON.stringify(data)).obligations;
  return obligations.map(
    (each: { dueOn: string; status: string; owing: { code: string }[]; undertaking: { number: string } }) =>
      `${each.dueOn} ${each.undertaking.number} ${each.status} ${each.owing.map(({ code }) => code).join('+')}`.trim(),
  );
}

describe('the calendar of what is due', () => {
  it('holds what was kept, what is late and what is to come, in the order of the days and of the text', async () => {
    expect(await due({ from: '2025-11-24', to: '2027-01-01' })).toEqual([
      '2025-11-24 ART4-1 FULFILLED',
      '2025-11-24 ART4-2 OVERDUE ANISCG',
      '2025-11-24 ART4-4 FULFILLED',
      '2025-12-31 ART3-3 FULFILLED',
      '2025-12-31 ART3-4 FULFILLED',
      '2026-11-24 ART4-1 FULFILLED',
      '2026-11-24 ART4-2 OVERDUE ANISCG',
      '2026-11-24 ART4-4 OVERDUE SG_CIPDR+DGPN+DGGN+PP+ANISCG',
      '2026-12-31 ART3-3 DUE_SOON SG_CIPDR',
      '2026-12-31 ART3-4 DUE_SOON DGPN+PP',
    ]);
  });

  it('holds of one party what it owes and what it is owed', async () => {
    const range = { from: '2026-12-31', to: '2026-12-31' };
    expect(await due({ ...range, party: 'DGPN' })).toEqual(['2026-12-31 ART3-4 DUE_SOON DGPN+PP']);
    expect(await due({ ...range, party: 'ANISCG' })).toHaveLength(2);
    expect(await due({ ...range, party: 'BOARD' })).toEqual([]);
  });

  it('begins today and lasts a year when nothing else is asked, and is the same for every party', async () => {
    const { data } = await database.ask(DGPN, CALENDAR, {});
    expect(data).toMatchObject({ obligations: { from: '2026-12-10', to: '2027-12-10', asOf: '2026-12-10' } });
    for (const parties of [['BOARD'], ['ANISCG'], ['SG_CIPDR']] as const)
      expect((await database.ask({ parties }, CALENDAR, {})).data).toEqual(data);
  });

  it.each<[string, object]>([
    ['days out of order', { from: '2026-12-31', to: '2026-12-30' }],
    ['days more than five years apart', { from: '2026-01-01', to: '2031-01-02' }],
  ])('refuses %s', async (_what, variables) => {
    const { data, errors } = await database.ask(DGPN, CALENDAR, { ...variables });
    expect([data, errors?.[0]?.extensions['code']]).toEqual([{ obligations: null }, 'BAD_USER_INPUT']);
  });

  it('is closed to a person of no party', async () => {
    const { data, errors } = await database.ask({ parties: [] }, CALENDAR, {});
    expect([data, errors?.[0]?.extensions['rule']]).toEqual([{ obligations: null }, 'governance-read']);
  });
});
