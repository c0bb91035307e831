import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  migrateSchema,
  provisionServices,
  startEmbeddedPostgres,
  withConnection,
  type EmbeddedPostgres,
} from '@iscg/database';
import { training } from '../slices.js';

/** The first migration by which sessions, enrolments and onboardings are kept through the graph. */
const KEPT_SINCE = 2026112310000;

const migrations = training.slices.flatMap(({ migrations: own = [] }) => own);
const id = (n: number) => `01890000-0000-7000-8000-00000000000${n}`;
let postgres: EmbeddedPostgres;
let ownerUrl: string;

const rows = (sql: string) => withConnection(ownerUrl, async (client) => (await client.query(sql)).rows);

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ durable: false });
  const services = { database: 'training', services: ['training'], passwords: (role: string) => `throw-away ${role}` };
  const urls = await provisionServices({ adminUrl: postgres.adminUrl(), ...services });
  ownerUrl = urls['training']?.ownerUrl ?? '';
  const earlier = migrations.filter(({ name }) => Number(name.slice(-13)) < KEPT_SINCE);
  await migrateSchema({ ownerUrl, schema: 'training', migrations: earlier });
  await rows(`
    INSERT INTO training.programme VALUES ('${id(1)}', 'Prise de poste', 'ONBOARDING', 'NEW_ISCG', 6);
    INSERT INTO training.venue VALUES ('${id(2)}', 'Salle', 'Adresse', '75', 20, 'PP');
    INSERT INTO training.session (id, programme_id, venue_id, department_code, starts_at, ends_at, seats, host_party, state)
      VALUES ('${id(3)}', '${id(1)}', '${id(2)}', '75', '2026-01-05T08:00Z', '2026-01-05T16:00Z', 2, 'PP', 'HELD'),
             ('${id(4)}', '${id(1)}', '${id(2)}', '75', '2026-01-06T08:00Z', '2026-01-06T16:00Z', 2, 'PP', 'CANCELLED');
    INSERT INTO training.enrolment (id, session_id, department_code, worker_id, person_label, party, state)
      VALUES ('${id(5)}', '${id(3)}', '75', '${id(8)}', NULL, 'PP', 'ATTENDED'),
             ('${id(6)}', '${id(3)}', '75', NULL, 'Agent exemple', 'DGPN', 'WITHDRAWN'),
             ('${id(7)}', '${id(3)}', '75', NULL, 'Agent exemple', 'DGPN', 'ABSENT');
    INSERT INTO training.onboarding
      SELECT '${id(8)}'::uuid, '2026-03-01'::date, last_day, id, last_day, state, ARRAY['PP'], '75' FROM training.session
        WHERE state = 'HELD'
      UNION ALL SELECT '${id(9)}', '2020-09-01', '2020-08-01', NULL, NULL, NULL, ARRAY['PP'], '75'`);
  await migrateSchema({ ownerUrl, schema: 'training', migrations });
});
afterAll(() => postgres.stop());

it('Enrolments made before keep their person, state and count, and are in an order', async () => {
  expect(
    await rows(`SELECT e.id, e.rank, e.state, e.active, p.worker_id, p.person_label FROM training.enrolment e
                JOIN training.enrolment_person p ON p.enrolment_id = e.id ORDER BY e.rank`),
  ).toEqual([
    { id: id(5), rank: 1, state: 'ATTENDED', active: true, worker_id: id(8), person_label: null },
    { id: id(6), rank: 2, state: 'WITHDRAWN', active: false, worker_id: null, person_label: 'Agent exemple' },
    { id: id(7), rank: 3, state: 'ABSENT', active: true, worker_id: null, person_label: 'Agent exemple' },
  ]);
  expect(await rows('SELECT enrolment_id AS id, state FROM training.enrolment_change ORDER BY 1')).toEqual([
    { id: id(5), state: 'ATTENDED' },
    { id: id(6), state: 'WITHDRAWN' },
    { id: id(7), state: 'ABSENT' },
  ]);
});

it('Sessions made before have the capacity of their venue, a version and, when cancelled, a reason', async () => {
  expect(
    await rows(`SELECT id, venue_capacity, version, seats_taken, asked, cancellation_reason AS reason
                FROM training.session ORDER BY id`),
  ).toEqual([
    { id: id(3), venue_capacity: 20, version: 1, seats_taken: 2, asked: 3, reason: null },
    { id: id(4), venue_capacity: 20, version: 1, seats_taken: 0, asked: 0, reason: 'Motif non consigné.' },
  ]);
});

it('Onboardings done before the calendar stay done, and the others still follow their session', async () => {
  expect(
    await rows(`SELECT worker_id AS id, attended_on::text AS attended, attended_before::text AS before, session_id AS session
                FROM training.onboarding ORDER BY worker_id`),
  ).toEqual([
    { id: id(8), attended: '2026-01-05', before: null, session: id(3) },
    { id: id(9), attended: '2020-08-01', before: '2020-08-01', session: null },
  ]);
  await rows(`UPDATE training.enrolment SET state = 'ABSENT' WHERE id = '${id(5)}'`);
  expect(await rows(`SELECT attended_on FROM training.onboarding WHERE worker_id = '${id(8)}'`)).toEqual([
    { attended_on: null },
  ]);
});
