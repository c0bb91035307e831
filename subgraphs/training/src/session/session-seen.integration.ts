import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  migrateSchema,
  provisionServices,
  startEmbeddedPostgres,
  withConnection,
  type EmbeddedPostgres,
} from '@iscg/database';
import { training } from '../slices.js';

const migrations = training.slices.flatMap(({ migrations: own = [] }) => own);
const id = (n: number) => `01890000-0000-7000-8000-00000000000${n}`;
let postgres: EmbeddedPostgres;
let ownerUrl: string;

const rows = (sql: string) => withConnection(ownerUrl, async (client) => (await client.query(sql)).rows);

/** A session of its own day, as it was kept before. */
const session = (n: number, state: string, version: number) =>
  `('${id(n)}', '${id(1)}', '${id(2)}', '2031-01-0${n}T08:00Z', '2031-01-0${n}T16:00Z', 2, 'PP', '${state}', ${version}, ${
    state === 'CANCELLED' ? "'Sans suite'" : 'NULL'
  })`;

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ durable: false });
  const services = { database: 'training', services: ['training'], passwords: (role: string) => `throw-away ${role}` };
  const urls = await provisionServices({ adminUrl: postgres.adminUrl(), ...services });
  ownerUrl = urls['training']?.ownerUrl ?? '';
  const earlier = migrations.filter(({ name }) => Number(name.slice(-13)) < 2026112331000);
  await migrateSchema({ ownerUrl, schema: 'training', migrations: earlier });
  await rows(`
    INSERT INTO training.programme VALUES ('${id(1)}', 'Prise de poste', 'ONBOARDING', 'NEW_ISCG', 6);
    INSERT INTO training.venue (id, name, address, department_code, capacity, offered_by)
      VALUES ('${id(2)}', 'Salle', 'Adresse', '75', 20, 'PP');
    INSERT INTO training.trainer (id, name) VALUES ('${id(3)}', 'Formateur exemple');
    INSERT INTO training.session (id, programme_id, venue_id, starts_at, ends_at, seats, host_party, state, version, cancellation_reason)
      VALUES ${[session(4, 'DRAFT', 1), session(5, 'OPEN', 2), session(6, 'CANCELLED', 2), session(7, 'CANCELLED', 3)].join()};
    INSERT INTO training.session_trainer (session_id, trainer_id) SELECT id, '${id(3)}' FROM training.session`);
  await migrateSchema({ ownerUrl, schema: 'training', migrations });
});
afterAll(() => postgres.stop());

it('Of the sessions cancelled before, that which never was in the calendar is known to its host and ANISCG again, with its trainers', async () => {
  const known = (table: string, key: string) =>
    rows(`SELECT ${key} AS id, cardinality(visible_to) AS parties FROM training.${table} ORDER BY 1`);
  const expected = [
    { id: id(4), parties: 2 },
    { id: id(5), parties: 6 },
    { id: id(6), parties: 2 },
    { id: id(7), parties: 6 },
  ];
  expect(await known('session', 'id')).toEqual(expected);
  expect(await known('session_trainer', 'session_id')).toEqual(expected);
});

it('A session stays known to all once it was in the calendar, whatever is written later', async () => {
  await rows(
    `UPDATE training.session SET seen = false, state = 'CANCELLED', cancellation_reason = 'x' WHERE id = '${id(5)}'`,
  );
  expect(await rows(`SELECT seen FROM training.session WHERE id = '${id(5)}'`)).toEqual([{ seen: true }]);
});
