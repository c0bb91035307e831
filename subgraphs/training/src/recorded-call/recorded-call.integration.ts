import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FUNDERS, type Party } from '@iscg/access';
import { demonstrationId } from '@iscg/database';
import { startSubgraphDatabase, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { act, type ActOf } from '../fixtures/training-desk.js';
import { training } from '../slices.js';

let database: SubgraphDatabase;
beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
  await database.asOwner((send) =>
    send(
      `INSERT INTO training.venue (id, name, address, department_code, capacity, offered_by)
         VALUES ($1, 'Salle de la PP', 'Adresse', '75', 30, 'PP')`,
      [OWN_ROOM],
    ),
  );
  await database.asOwner((send) =>
    send(
      `INSERT INTO training.session (id, programme_id, venue_id, starts_at, ends_at, seats, host_party, state)
         VALUES ($1, $2, $3, '2031-06-02T08:00:00Z', '2031-06-02T16:00:00Z', 2, 'ANISCG', 'OPEN')`,
      [OPEN_SESSION, demonstrationId('programme', 1), venueId],
    ),
  );
});
afterAll(() => database.stop());

const creation = (field: string, entity: string): ActOf => ({
  field,
  input: `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`,
  entity,
  below: 'id',
});
const PERIOD = { from: '2027-03-01', to: '2027-03-31' };
const venueId = demonstrationId('venue', 0);
const OWN_ROOM = demonstrationId('test-venue', 0);
const OPEN_SESSION = demonstrationId('test-session', 0);
const SESSION = { startsAt: '2031-05-05T08:00:00Z', endsAt: '2031-05-05T16:00:00Z', seats: 5, hostParty: 'ANISCG' };

/** What creates something: who does it, what they send, and the same with a word changed. */
const CREATIONS: readonly [string, string, Party, object, object][] = [
  ['createTrainer', 'trainer', 'ANISCG', { name: 'Alix Essai' }, { name: 'Camille Essai' }],
  [
    'createVenue',
    'venue',
    'PP',
    { name: 'Salle', address: 'Adresse', departmentCode: '75', capacity: 12, offeredBy: 'PP' },
    { capacity: 13 },
  ],
  [
    'createSession',
    'session',
    'ANISCG',
    { ...SESSION, programmeId: demonstrationId('programme', 1), venueId, trainerIds: [] },
    { seats: 6 },
  ],
  [
    'requestTraining',
    'request',
    'DGGN',
    { ...PERIOD, party: 'DGGN', audience: 'GENDARMES', persons: 4, departmentCode: '17' },
    { message: 'Le matin' },
  ],
  [
    'askVenue',
    'offer',
    'ANISCG',
    { ...PERIOD, party: 'PP', departmentCode: '75', place: 'Paris', persons: 20 },
    { place: 'Paris, rive droite' },
  ],
  [
    'enrol',
    'enrolment',
    'DGPN',
    { sessionId: OPEN_SESSION, party: 'DGPN', personLabel: 'Noa Essai' },
    { personLabel: 'Lou Essai' },
  ],
  ['offerVenue', 'offer', 'PP', { ...PERIOD, party: 'PP', venueId: OWN_ROOM }, { equipment: 'Écran' }],
];

/** Every identifier that was ever created, by table. */
const rows = () =>
  database.asOwner((send) =>
    send(
      `SELECT ${[
        'trainer',
        'venue',
        'session',
        'training_request',
        'venue_offer',
        'enrolment',
        'enrolment_person',
        'recorded_call',
      ]
        .map((table) => `(SELECT count(*)::int FROM training.${table}) AS ${table}`)
        .join()}`,
    ),
  );

describe('What a call creates', () => {
  it.each(CREATIONS)(
    '%s: once a key, to ten calls at once and ever after',
    async (field, entity, party, input, changes) => {
      const idempotencyKey = `test-once-${field}`;
      const asked = { idempotencyKey, ...input };
      const create = creation(field, entity);
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => act(database, [party], create, asked)));
      expect(outcomes.flatMap(({ refusals }) => refusals)).toEqual([]);
      const [id, ...others] = new Set(outcomes.map((outcome) => String(outcome.entity?.['id'])));
      expect(others).toEqual([]);
      const created = await rows();

      const later = { parties: [party], now: '2027-03-15T09:00:00Z' };
      expect(await act(database, later, create, asked)).toEqual({ entity: { id }, refusals: [] });
      expect(await act(database, [party], create, { ...asked, ...changes })).toEqual({
        entity: null,
        refusals: ['CONFLICT idempotencyKey'],
      });
      expect(await rows()).toEqual(created);
    },
  );

  it.each(CREATIONS)('%s: not without a readable key', async (field, entity, party, input) => {
    const before = await rows();
    for (const idempotencyKey of ['', 'court', 'une clé avec des espaces', 'x'.repeat(81)]) {
      const { entity: created, refusals } = await act(database, [party], creation(field, entity), {
        ...input,
        idempotencyKey,
      });
      expect([created, refusals]).toEqual([null, ['BAD_USER_INPUT idempotencyKey']]);
    }
    expect(await rows()).toEqual(before);
  });

  it('is another’s when somebody else uses the same key, who learns nothing of the first', async () => {
    const request = creation('requestTraining', 'request');
    const input = { ...PERIOD, audience: 'ISCG', persons: 1, departmentCode: '75', idempotencyKey: 'test-once-shared' };
    const of = (party: Party) => act(database, { parties: [party], subject: party }, request, { ...input, party });
    const [first, second] = [await of('PP'), await of('DGPN')];
    expect([first.refusals, second.refusals]).toEqual([[], []]);
    expect(first.entity?.['id']).not.toBe(second.entity?.['id']);
  });

  it('is recorded for the parties of the person alone, and never changed', async () => {
    for (const party of [...FUNDERS, 'BOARD', 'ANISCG'] as const) {
      const seen = await database.asApplication(
        { parties: [party] },
        'SELECT DISTINCT parties FROM training.recorded_call',
      );
      expect([party, seen.every((row) => JSON.stringify(row['parties']) === JSON.stringify([party]))]).toEqual([
        party,
        true,
      ]);
    }
    expect(await database.asApplication(undefined, 'SELECT 1 FROM training.recorded_call')).toEqual([]);
    for (const write of [
      `UPDATE training.recorded_call SET fingerprint = 'x'`,
      'DELETE FROM training.recorded_call',
      `INSERT INTO training.recorded_call (created_id, recorded_by, idempotency_key, fingerprint, parties)
         VALUES (gen_random_uuid(), 'x', 'x', 'x', ARRAY['DGPN'])`,
    ])
      await expect(database.asApplication({ parties: ['ANISCG'] }, write)).rejects.toMatchObject({ code: '42501' });
  });
});
