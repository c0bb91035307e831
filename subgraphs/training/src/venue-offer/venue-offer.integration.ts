import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { act, type ActOf } from '../fixtures/training-desk.js';
import { training } from '../slices.js';

let database: SubgraphDatabase;
let venueOf: Readonly<Record<string, string>>;
beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
  const rows = await database.asOwner((send) =>
    send('SELECT offered_by AS party, id FROM training.venue WHERE offered_by IS NOT NULL'),
  );
  venueOf = JSON.parse(JSON.stringify(Object.fromEntries(rows.map(({ party, id }) => [party, id]))));
});
afterAll(() => database.stop());

const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const at = (day: string, parties: readonly Party[] = ['ANISCG']): Asker => ({ parties, now: `${day}T09:00:00Z` });
const ANISCG = at('2026-12-01');
const on = (field: string, input: string): ActOf => ({
  field,
  input,
  entity: 'offer',
  below:
    'id state spontaneous party { code } departmentCode place persons askedOn answeredAt venue { id } reason remindedOn reminderDueOn reminderDue',
});
const ASK = on('askVenue', 'AskVenueInput');
const OFFER = on('offerVenue', 'OfferVenueInput');
const ACCEPT = on('acceptVenueOffer', 'AcceptVenueOfferInput');
const REFUSE = on('refuseVenueOffer', 'RefuseVenueOfferInput');
const REMIND = on('remind', 'RemindInput');

const PERIOD = { from: '2027-02-01', to: '2027-02-02' };
const ROOM = {
  party: 'DGGN',
  ...PERIOD,
  departmentCode: '17',
  place: 'Rochefort ou La Rochelle',
  persons: 20,
  equipment: 'Vidéoprojecteur',
};
const asked = async (changes: object = {}) =>
  String((await act(database, ANISCG, ASK, { ...ROOM, ...changes })).entity?.['id']);

const LIST = `query ($state: [VenueOfferState!], $party: PartyCode, $department: String, $first: Int, $after: String) {
  venueOffers(state: $state, party: $party, departmentCode: $department, first: $first, after: $after) {
    totalCount nodes { id state party { code } departmentCode askedOn } pageInfo { hasNextPage endCursor } } }`;
interface Row {
  id: string;
  state: string;
  party: { code: string };
  departmentCode: string;
  askedOn: string;
}

async function listed(asker: Asker, filter: object = {}): Promise<Row[]> {
  const nodes: Row[] = [];
  let after: string | null = null;
  do {
    const { data } = await database.ask(asker, LIST, { ...filter, first: 9, after });
    // The shape is what the query asked.
    const { venueOffers } = JSON.parse(JSON.stringify(data));
    nodes.push(...venueOffers.nodes);
    after = venueOffers.pageInfo.hasNextPage ? venueOffers.pageInfo.endCursor : null;
    if (after === null) expect(nodes).toHaveLength(venueOffers.totalCount);
  } while (after !== null);
  return nodes;
}

describe('A room that ANISCG asks for', () => {
  it('is given by the party asked, with a room of its own, once', async () => {
    const id = await asked();
    const given = await act(database, ['DGGN'], ACCEPT, { id, venueId: venueOf['DGGN'] });
    expect(given.entity).toMatchObject({
      state: 'ACCEPTED',
      venue: { id: venueOf['DGGN'] },
      answeredAt: '2026-12-01T09:00:00.000Z',
      reminderDueOn: null,
    });
    expect((await act(database, ['DGGN'], REFUSE, { id, reason: 'non' })).refusals).toEqual(['CONFLICT id']);
  });

  it('is refused with a reason, when the situation does not permit it', async () => {
    const refused = await act(database, ['DGGN'], REFUSE, { id: await asked(), reason: 'Salle en travaux' });
    expect(refused.entity).toMatchObject({ state: 'REFUSED', reason: 'Salle en travaux', venue: null });
  });

  it('is not given with a room of somebody else', async () => {
    const id = await asked();
    for (const venueId of [venueOf['DGPN'], UNKNOWN])
      expect((await act(database, ['DGGN'], ACCEPT, { id, venueId })).refusals).toEqual(['NOT_FOUND venueId']);
  });

  it('is answered by the party asked alone: another’s is as one that does not exist', async () => {
    const id = await asked();
    expect((await act(database, ['PP'], REFUSE, { id, reason: 'x' })).refusals).toEqual(['NOT_FOUND id']);
    expect((await act(database, ['PP'], REFUSE, { id: UNKNOWN, reason: 'x' })).refusals).toEqual(['NOT_FOUND id']);
    expect((await act(database, ['SG_CIPDR'], REFUSE, { id, reason: 'x' })).refusals).toEqual(['FORBIDDEN']);
    expect((await act(database, ANISCG, REFUSE, { id, reason: 'x' })).refusals).toEqual(['FORBIDDEN']);
    for (const party of ['PP', 'ANISCG', 'SG_CIPDR'] as const) {
      const forged = database.asApplication(
        { parties: [party] },
        `INSERT INTO training.venue_offer_answer (offer_id, reason, answered_at) VALUES ('${id}', 'x', now())`,
      );
      await expect(forged).rejects.toMatchObject({ code: '42501' });
    }
  });

  it.each<[string, object]>([
    ['nobody', { persons: 0 }],
    ['2 001 persons', { persons: 2001 }],
    ['a period that ends before it begins', { to: '2027-01-31' }],
    ['a period of the past', { from: '2026-11-30' }],
    ['a period of three years', { to: '2030-02-02' }],
    ['a département that is none', { departmentCode: '20' }],
    ['no place', { place: '' }],
    ['the board', { party: 'BOARD' }],
  ])('for %s is refused', async (_what, changes) => {
    const { entity, refusals } = await act(database, ANISCG, ASK, { ...ROOM, ...changes });
    expect([entity, refusals.length]).toEqual([null, 1]);
  });

  it.each<[Party[]]>([[['DGGN']], [['SG_CIPDR']], [['BOARD']], [[]]])('is not asked by %j', async (parties) => {
    expect((await act(database, { parties }, ASK, ROOM)).refusals).toEqual(['FORBIDDEN']);
  });
});

describe('A room that a party offers', () => {
  it('is accepted at once, in the département of its venue, and is the party’s own', async () => {
    const { entity } = await act(database, ['PP'], OFFER, { party: 'PP', ...PERIOD, venueId: venueOf['PP'] });
    expect(entity).toMatchObject({
      state: 'ACCEPTED',
      spontaneous: true,
      departmentCode: '92',
      venue: { id: venueOf['PP'] },
      place: null,
    });
    expect((await act(database, ['PP'], OFFER, { party: 'PP', ...PERIOD, venueId: venueOf['DGPN'] })).refusals).toEqual(
      ['NOT_FOUND venueId'],
    );
    expect(
      (await act(database, ['PP'], OFFER, { party: 'DGPN', ...PERIOD, venueId: venueOf['DGPN'] })).refusals,
    ).toEqual(['FORBIDDEN']);
    expect((await act(database, ['PP'], OFFER, { party: 'PP', ...PERIOD, venueId: UNKNOWN })).refusals).toEqual([
      'NOT_FOUND venueId',
    ]);
  });
});

describe('A reminder', () => {
  const dueOn = async (day: string) => {
    const { data } = await database.ask(
      at(day),
      '{ remindersDue(first: 100) { totalCount nodes { id reminderDue } } }',
    );
    const { nodes, totalCount } = JSON.parse(JSON.stringify(data)).remindersDue;
    expect(nodes).toHaveLength(totalCount);
    expect(nodes.every(({ reminderDue }: { reminderDue: boolean }) => reminderDue)).toBe(true);
    return nodes.map(({ id }: { id: string }) => id);
  };

  it('is due after fourteen days without an answer, then fourteen days after the last one, by the clock alone', async () => {
    const id = await asked();
    const due = async (day: string) => (await dueOn(day)).includes(id);
    expect([await due('2026-12-14'), await due('2026-12-15'), await due('2027-06-01')]).toEqual([false, true, true]);
    expect((await act(database, at('2026-12-14'), REMIND, { id })).refusals).toEqual(['CONFLICT id']);
    const { entity } = await act(database, at('2026-12-16'), REMIND, { id });
    expect(entity).toMatchObject({ remindedOn: '2026-12-16', reminderDueOn: '2026-12-30', reminderDue: false });
    expect((await act(database, at('2026-12-29'), REMIND, { id })).refusals).toEqual(['CONFLICT id']);
    expect([await due('2026-12-29'), await due('2026-12-30')]).toEqual([false, true]);
    expect((await act(database, at('2026-12-30'), REMIND, { id })).refusals).toEqual([]);
    await act(database, ['DGGN'], REFUSE, { id, reason: 'x' });
    expect(await due('2027-06-01')).toBe(false);
    expect((await act(database, at('2027-06-01'), REMIND, { id })).refusals).toEqual(['CONFLICT id']);
  });

  it('is recorded once when ten are sent at once', async () => {
    const id = await asked();
    const acts = await Promise.all(Array.from({ length: 10 }, () => act(database, at('2026-12-20'), REMIND, { id })));
    expect(acts.flatMap(({ refusals }) => refusals)).toEqual(Array.from({ length: 9 }, () => 'CONFLICT id'));
    expect(
      await database.asOwner((send) => send('SELECT 1 FROM training.venue_offer_reminder WHERE offer_id = $1', [id])),
    ).toHaveLength(1);
  });

  it('is ANISCG’s, seen by the party asked, and the demonstration has some due', async () => {
    const id = await asked();
    expect((await act(database, at('2026-12-20', ['DGGN']), REMIND, { id })).refusals).toEqual(['FORBIDDEN']);
    await act(database, at('2026-12-20'), REMIND, { id });
    const seen = (party: Party) =>
      database.asApplication(
        { parties: [party] },
        `SELECT 1 FROM training.venue_offer_reminder WHERE offer_id = '${id}'`,
      );
    expect([(await seen('DGGN')).length, (await seen('DGPN')).length, (await seen('BOARD')).length]).toEqual([1, 0, 0]);
    expect((await dueOn('2026-11-23')).length).toBeGreaterThan(2);
  });
});

describe('The list of rooms', () => {
  it('is the latest first, each once, for any filter', async () => {
    const whole = await listed(ANISCG);
    expect(whole.map(({ askedOn }) => askedOn)).toEqual(
      whole
        .map(({ askedOn }) => askedOn)
        .sort()
        .reverse(),
    );
    expect(await listed(ANISCG, { state: ['REFUSED'] })).toEqual(whole.filter(({ state }) => state === 'REFUSED'));
    expect(await listed(ANISCG, { party: 'PP', state: ['ACCEPTED', 'ASKED'] })).toEqual(
      whole.filter((row) => row.party.code === 'PP' && row.state !== 'REFUSED'),
    );
    expect(await listed(ANISCG, { department: '17' })).toEqual(
      whole.filter(({ departmentCode }) => departmentCode === '17'),
    );
  });

  it.each<[Party[], (row: Row) => boolean]>([
    [['SG_CIPDR'], () => true],
    [['DGPN'], ({ party }) => party.code === 'DGPN'],
    [['DGGN', 'PP'], ({ party }) => ['DGGN', 'PP'].includes(party.code)],
  ])('shows %j its own, whichever lock is taken away, and the board counts', async (parties, own) => {
    const whole = await listed(ANISCG);
    expect(await listed({ parties })).toEqual(whole.filter(own));
    expect(await listed({ parties, without: 'FIELD_LOCK' })).toEqual(whole.filter(own));
    const { data } = await database.ask({ parties, without: 'ROW_LOCK' }, LIST, { first: 100 });
    expect(JSON.parse(JSON.stringify(data)).venueOffers.nodes.filter(({ state }: Row) => state !== null)).toEqual(
      whole.filter(own),
    );
    for (const [who, rows] of [
      [parties, whole.filter(own)],
      [['BOARD'], whole],
    ] as const) {
      const counts = await database.ask({ parties: [...who] }, '{ venueOfferCounts { asked accepted refused } }');
      const count = (state: string) => rows.filter((row) => row.state === state).length;
      expect(counts.data).toEqual({
        venueOfferCounts: { asked: count('ASKED'), accepted: count('ACCEPTED'), refused: count('REFUSED') },
      });
    }
    const board = await database.ask({ parties: ['BOARD'] }, LIST);
    expect(board.errors?.[0]?.extensions['rule']).toBe('venue-offers-read');
  });
});
