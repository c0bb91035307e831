import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { governance } from '../slices.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(governance, { now: '2026-01-15T09:00:00Z' });
});
afterAll(() => database.stop());

const SEATS =
  'query ($asOf: Date) { boardSeats(asOf: $asOf) { totalCount nodes { id kind office party { code } holderName } } }';

interface Seat {
  readonly id: string;
  readonly kind: string;
  readonly office: string;
  readonly party: { readonly code: Party } | null;
  readonly holderName: string | null;
}

async function seatsFor(asker: Asker, asOf?: string): Promise<{ seats: Seat[]; rules: Set<unknown> }> {
  const { data, errors = [] } = await database.ask(asker, SEATS, { asOf });
  const { boardSeats } = JSON.parse(JSON.stringify(data));
  expect(boardSeats.totalCount).toBe(boardSeats.nodes.length);
  return { seats: boardSeats.nodes, rules: new Set(errors.map(({ extensions }) => extensions['rule'])) };
}

const namesOf = (seats: readonly Seat[]) => seats.flatMap(({ holderName }) => holderName ?? []);
const LOCKS: readonly Pick<Asker, 'without'>[] = [{}, { without: 'FIELD_LOCK' }, { without: 'ROW_LOCK' }];

describe('The names of the elected', () => {
  const hidden: Party[][] = [['SG_CIPDR'], ['DGPN'], ['DGGN'], ['PP'], ['DGPN', 'PP']];
  const shown: Party[][] = [['BOARD'], ['ANISCG'], ['DGGN', 'BOARD']];
  const cases = (parties: Party[][]) =>
    parties.flatMap((held) => LOCKS.map((lock) => [held.join('+'), lock.without ?? 'no lock', held, lock] as const));

  it.each(cases(hidden))(
    'are hidden from %s with %s taken away: twelve seats, not one name, by the list or by naming a seat',
    async (_, __, parties, lock) => {
      const asker = { parties, ...lock };
      const { seats, rules } = await seatsFor(asker);
      expect([seats.length, namesOf(seats)]).toEqual([12, []]);
      expect(rules).toEqual(new Set(lock.without === 'FIELD_LOCK' ? [] : ['elected-holder-of-the-board']));
      const representations = seats.map(({ id }) => ({ __typename: 'BoardSeat', id, holderName: 'contrefait' }));
      const named = await database.ask(
        asker,
        'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on BoardSeat { office holderName } } }',
        { representations },
      );
      expect(JSON.parse(JSON.stringify(named.data))._entities).toEqual(
        seats.map(({ office }) => ({ office, holderName: null })),
      );
    },
  );

  it.each(cases(shown))('are shown to %s with %s taken away', async (_, __, parties, lock) => {
    const { seats, rules } = await seatsFor({ parties, ...lock });
    expect(rules).toEqual(new Set());
    expect(seats.filter(({ holderName }) => holderName !== null).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 8 }, () => 'ELECTED'),
    );
    expect(namesOf(seats).every((name) => name.endsWith(' (démonstration)'))).toBe(true);
  });

  it('are no rows at all in PostgreSQL for a directorate or for nobody', async () => {
    const sql = 'SELECT name FROM governance.board_seat_holder';
    for (const asker of [...hidden.map((parties) => ({ parties })), undefined])
      expect(await database.asApplication(asker, sql)).toEqual([]);
    expect(await database.asApplication({ parties: ['BOARD'] }, sql)).toHaveLength(24);
  });
});

describe('The seats', () => {
  it('begin with the four of article 5, which belong to an office and bear no name', async () => {
    const { seats } = await seatsFor({ parties: ['BOARD'] });
    expect(seats.slice(0, 4).map(({ kind, party, holderName }) => [kind, party?.code, holderName])).toEqual(
      ['SG_CIPDR', 'PP', 'DGPN', 'DGGN'].map((code) => ['EX_OFFICIO', code, null]),
    );
    expect(seats.slice(4).map(({ kind, party }) => [kind, party])).toEqual(
      Array.from({ length: 8 }, () => ['ELECTED', null]),
    );
  });

  it.each([
    ['on the eve', '2026-06-19', '2026-06-19T21:59:59Z'],
    ['on the day', '2026-06-20', '2026-06-19T22:00:00Z'],
  ])('are those of the day in Paris: %s of an election', async (_, asOf, now) => {
    const asked = await seatsFor({ parties: ['BOARD'] }, asOf);
    expect((await seatsFor({ parties: ['BOARD'], now })).seats).toEqual(asked.seats);
  });

  it('change hands by half at an election', async () => {
    const [before, after] = await Promise.all(
      ['2026-06-19', '2026-06-20'].map((asOf) => seatsFor({ parties: ['BOARD'] }, asOf)),
    );
    const kept = namesOf(after?.seats ?? []).filter((name) => namesOf(before?.seats ?? []).includes(name));
    expect(kept).toHaveLength(4);
  });

  it('are closed to somebody of no party', async () => {
    const { data, errors } = await database.ask({ parties: [] }, SEATS);
    expect([data, errors?.map(({ extensions }) => extensions['code'])]).toEqual([{ boardSeats: null }, ['FORBIDDEN']]);
  });
});
