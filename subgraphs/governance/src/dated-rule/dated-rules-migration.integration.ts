import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  migrateSchema,
  provisionServices,
  startEmbeddedPostgres,
  withConnection,
  type EmbeddedPostgres,
} from '@iscg/database';
import { governance } from '../slices.js';

/** The first migration by which such rules tell their source and the day on which they were recorded. */
const TOLD_SINCE = 2026112348000;

const migrations = governance.slices.flatMap(({ migrations: own = [] }) => own);
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
  const earlier = migrations.filter(({ name }) => Number(name.slice(-13)) < TOLD_SINCE);
  await migrateSchema({ ownerUrl, schema: 'governance', migrations: earlier });
  await rows(`INSERT INTO governance.board_conflict_rule VALUES ('2026-01-01', false)`);
  await rows(`INSERT INTO governance.dissemination_setting VALUES ('2026-01-01', 45)`);
  await migrateSchema({ ownerUrl, schema: 'governance', migrations });
});
afterAll(() => postgres.stop());

it.each([
  ['board_conflict_rule', 'own_line_abstains', [true, false]],
  ['dissemination_setting', 'reminder_days', [30, 45]],
])(
  'The rules of %s keep their day and what they say, each with a key and a source of its own',
  async (table, column, said) => {
    const kept = await rows(
      `SELECT id, effective_on::text AS day, ${column} AS said, source, recorded_on < effective_on AS ahead
     FROM governance.${table} ORDER BY effective_on`,
    );
    expect(kept).toMatchObject([
      { day: '2020-11-25', said: said[0], source: expect.stringMatching(/^Valeur d’usage/), ahead: true },
      { day: '2026-01-01', said: said[1], source: expect.stringMatching(/^Valeur d’usage/), ahead: true },
    ]);
    expect(new Set(kept.map(({ id }) => id)).size).toBe(2);
  },
);

it.each(['board_conflict_rule', 'dissemination_setting'])(
  'No rule of %s takes effect before it is recorded',
  async (table) => {
    const column = table === 'board_conflict_rule' ? 'own_line_abstains' : 'reminder_days';
    const value = table === 'board_conflict_rule' ? 'true' : '10';
    await expect(
      rows(`INSERT INTO governance.${table} (id, effective_on, ${column}, source, recorded_on)
      VALUES (gen_random_uuid(), '2026-06-01', ${value}, 'x', '2026-06-01')`),
    ).rejects.toThrow(/check constraint/);
  },
);
