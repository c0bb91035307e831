import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  migrateSchema,
  provisionServices,
  startEmbeddedPostgres,
  withConnection,
  type EmbeddedPostgres,
} from '@iscg/database';
import { governance } from '../slices.js';

/** The first migration by which the life of meetings is kept. */
const KEPT_SINCE = 2026112341000;

const migrations = governance.slices.flatMap(({ migrations: own = [] }) => own);
const id = (n: number) => `01890000-0000-7000-8000-00000000000${n}`;
let postgres: EmbeddedPostgres;
let ownerUrl: string;

const rows = (sql: string) => withConnection(ownerUrl, async (client) => (await client.query(sql)).rows);

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ durable: false });
  const services = {
    database: 'governance',
    services: ['governance'],
    passwords: (role: string) => `throw-away ${role}`,
  };
  const urls = await provisionServices({ adminUrl: postgres.adminUrl(), ...services });
  ownerUrl = urls['governance']?.ownerUrl ?? '';
  const earlier = migrations.filter(({ name }) => Number(name.slice(-13)) < KEPT_SINCE);
  await migrateSchema({ ownerUrl, schema: 'governance', migrations: earlier });
  await rows(`
    INSERT INTO governance.board_meeting (id, held_on, kind, place, agenda, present, represented, absent, quorum, minutes)
      VALUES ('${id(1)}', '2025-03-18', 'ORDINARY', 'Paris', ARRAY['Comptes', 'Budget'], 5, 2, 5, 6, 'Adopté.'),
             ('${id(2)}', '2025-06-17', 'ORDINARY', 'Lyon', ARRAY['Rapport'], 4, 1, 7, 6, NULL)`);
  await migrateSchema({ ownerUrl, schema: 'governance', migrations });
});
afterAll(() => postgres.stop());

it('Meetings recorded before were held, on their day, with the counts that were typed then', async () => {
  expect(
    await rows(`SELECT id, meets_on::text AS day, state, convened_on AS convened, present, represented, absent, quorum, version
                FROM governance.board_meeting ORDER BY id`),
  ).toEqual([
    {
      ...{ id: id(1), day: '2025-03-18', state: 'HELD', convened: null },
      ...{ present: 5, represented: 2, absent: 5, quorum: 6, version: 1 },
    },
    {
      ...{ id: id(2), day: '2025-06-17', state: 'HELD', convened: null },
      ...{ present: 4, represented: 1, absent: 7, quorum: 6, version: 1 },
    },
  ]);
  expect(await rows('SELECT * FROM governance.board_presence')).toEqual([]);
});

it('Their agendas and minutes are kept word for word, the minutes as a draft that nobody approved', async () => {
  expect(
    await rows('SELECT meeting_id AS id, rank, title, kind FROM governance.board_agenda_item ORDER BY 1, 2'),
  ).toEqual([
    { id: id(1), rank: 1, title: 'Comptes', kind: null },
    { id: id(1), rank: 2, title: 'Budget', kind: null },
    { id: id(2), rank: 1, title: 'Rapport', kind: null },
  ]);
  expect(await rows('SELECT meeting_id AS id, text, state FROM governance.board_minutes')).toEqual([
    { id: id(1), text: 'Adopté.', state: 'DRAFTED' },
  ]);
});

it('There are rules of the board from the day of the convention', async () => {
  expect(
    await rows(`SELECT effective_on::text AS day, notice_days AS notice, quorum_numerator AS n, quorum_denominator AS d, most_proxies AS proxies
                FROM governance.board_rules`),
  ).toEqual([{ day: '2020-11-25', notice: 15, n: 1, d: 2, proxies: 2 }]);
});
