import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PARTIES, type Party } from '@iscg/access';
import { demonstrationId } from '@iscg/database';
import { startSubgraphDatabase, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { act, type ActOf } from '../fixtures/training-desk.js';
import { training } from '../slices.js';

let database: SubgraphDatabase;
beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
});
afterAll(() => database.stop());

const VENUE = { entity: 'venue', below: 'id name address departmentCode capacity version offeredBy { code }' };
const CREATE: ActOf = { field: 'createVenue', input: 'CreateVenueInput', ...VENUE };
const CHANGE: ActOf = { field: 'changeVenue', input: 'ChangeVenueInput', ...VENUE };
const TRAINER = { entity: 'trainer', below: 'id name email phone version' };
const ADD: ActOf = { field: 'createTrainer', input: 'CreateTrainerInput', ...TRAINER };
const MEND: ActOf = { field: 'changeTrainer', input: 'ChangeTrainerInput', ...TRAINER };
const ANISCG: Party[] = ['ANISCG'];

const ROOM = { name: 'Salle d’essai', address: '1 rue de l’Essai, 29000 Quimper', departmentCode: '29', capacity: 15 };
const { departmentCode: _fixed, ...CHANGED } = ROOM;

describe('A venue', () => {
  it('is added and changed by ANISCG, on the version that was read', async () => {
    const { entity } = await act(database, ANISCG, CREATE, { ...ROOM, offeredBy: 'DGGN' });
    expect(entity).toMatchObject({ ...ROOM, version: 1, offeredBy: { code: 'DGGN' } });
    const id = entity?.['id'];
    const changed = await act(database, ANISCG, CHANGE, { id, version: 1, ...CHANGED, capacity: 18 });
    expect(changed.entity).toMatchObject({ capacity: 18, version: 2 });
    const stale = await act(database, ANISCG, CHANGE, { id, version: 1, ...CHANGED, capacity: 20 });
    expect(stale).toEqual({ entity: null, refusals: ['CONFLICT version'] });
  });

  it('never holds fewer persons than a session to come has seats; sessions of the past do not mind', async () => {
    const [venue] = await database.asOwner((send) =>
      send(`SELECT v.id, v.name, v.address, v.version, max(s.seats) FILTER (WHERE s.state IN ('DRAFT', 'OPEN')) AS coming, max(s.seats) AS ever
            FROM training.venue v JOIN training.session s ON s.venue_id = v.id GROUP BY v.id
            HAVING max(s.seats) > max(s.seats) FILTER (WHERE s.state IN ('DRAFT', 'OPEN')) LIMIT 1`),
    );
    const { id, name, address, version, coming, ever } = JSON.parse(JSON.stringify(venue));
    const low = await act(database, ANISCG, CHANGE, { id, name, address, version, capacity: coming - 1 });
    expect(low).toEqual({ entity: null, refusals: ['CONFLICT capacity'] });
    const fits = await act(database, ANISCG, CHANGE, { id, name, address, version, capacity: coming });
    expect([fits.entity?.['capacity'], coming < ever]).toEqual([coming, true]);
  });

  it.each<[string, object]>([
    ['no département', { departmentCode: '00' }],
    ['no capacity', { capacity: 0 }],
    ['a capacity of 2 001', { capacity: 2001 }],
    ['no name', { name: '' }],
    ['a name of two lines', { name: 'a\nb' }],
    ['the board as its giver', { offeredBy: 'BOARD' }],
  ])('with %s is refused', async (_what, changes) => {
    const { entity, refusals } = await act(database, ANISCG, CREATE, { ...ROOM, ...changes });
    expect([entity, refusals.length]).toEqual([null, 1]);
  });

  it.each(PARTIES.filter((party) => party !== 'ANISCG'))(
    'is not changed by %s, with the field lock or without',
    async (party) => {
      const id = demonstrationId('venue', 0);
      for (const without of [undefined, 'FIELD_LOCK'] as const) {
        const who = { parties: [party], ...(without && { without }) };
        expect((await act(database, who, CREATE, ROOM)).entity).toBeNull();
        if (party !== 'DGGN')
          expect((await act(database, who, CREATE, { ...ROOM, offeredBy: 'DGGN' })).entity).toBeNull();
        expect((await act(database, who, CHANGE, { id, version: 1, ...CHANGED })).entity).toBeNull();
      }
    },
  );

  it('is added by a State party when it is its own', async () => {
    const { entity } = await act(database, ['DGGN'], CREATE, { ...ROOM, offeredBy: 'DGGN' });
    expect(entity).toMatchObject({ offeredBy: { code: 'DGGN' }, version: 1 });
  });

  it('is listed by name to every party, département by département', async () => {
    const { data } = await database.ask(
      { parties: ['BOARD'] },
      '{ venues(departmentCode: "31") { totalCount nodes { departmentCode } } }',
    );
    expect(data).toEqual({ venues: { totalCount: 1, nodes: [{ departmentCode: '31' }] } });
  });
});

describe('A trainer', () => {
  it('is known to every party by name, to ANISCG alone by how to reach them, in the graph and in PostgreSQL', async () => {
    for (const party of PARTIES) {
      const { data, errors } = await database.ask(
        { parties: [party] },
        '{ trainers(first: 1) { nodes { name email phone } } }',
      );
      const [trainer] = JSON.parse(JSON.stringify(data)).trainers.nodes;
      const staff = party === 'ANISCG';
      expect([party, trainer.name !== null, trainer.email !== null, errors?.length ?? 0]).toEqual([
        party,
        true,
        staff,
        staff ? 0 : 2,
      ]);
      const rows = await database.asApplication({ parties: [party] }, 'SELECT 1 FROM training.trainer_contact');
      expect(rows.length > 0).toBe(staff);
    }
  });

  it('is added and changed by ANISCG, on the version that was read', async () => {
    const { entity } = await act(database, ANISCG, ADD, { name: 'Dominique Essai', email: 'dominique@aniscg.example' });
    expect(entity).toMatchObject({
      name: 'Dominique Essai',
      email: 'dominique@aniscg.example',
      phone: null,
      version: 1,
    });
    const id = entity?.['id'];
    const changed = await act(database, ANISCG, MEND, {
      id,
      version: 1,
      name: 'Dominique Essai',
      phone: '01 99 00 00 00',
    });
    expect(changed.entity).toMatchObject({ email: null, phone: '01 99 00 00 00', version: 2 });
    expect((await act(database, ANISCG, MEND, { id, version: 1, name: 'X' })).refusals).toEqual(['CONFLICT version']);
    expect((await act(database, ['DGPN'], ADD, { name: 'X' })).refusals).toEqual(['FORBIDDEN']);
  });

  it.each<[string, object]>([
    ['an e-mail that is none', { email: 'personne' }],
    ['a telephone that is none', { phone: 'demain' }],
    ['no name', { name: '' }],
  ])('with %s is refused', async (_what, changes) => {
    expect((await act(database, ANISCG, ADD, { name: 'Dominique Essai', ...changes })).entity).toBeNull();
  });
});
