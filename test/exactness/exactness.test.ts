import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { startTestStack } from '@iscg/test-kit';
import { Client } from 'pg';
import { floatArithmeticIn } from './float-arithmetic.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/**
 * The built code of the services that know of money (posts and training do not: their gaps are of posts), and the
 * sources of the portal, whose bundle has lost its names.
 */
const SERVICES = ['gateway/dist', 'packages/values/dist', 'packages/documents/dist', 'packages/stack/dist'];
const SUBGRAPHS = readdirSync(join(ROOT, 'subgraphs'))
  .filter((name) => name !== 'posts' && name !== 'training')
  .map((name) => `subgraphs/${name}/dist`);

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path));
}

describe('no amount of money is ever a binary fraction', () => {
  it.each([
    ['const total = Number(line.amount);'],
    ['const sum = payments.reduce((sum, payment) => sum + parseFloat(payment.amount), 0);'],
    ['const left = committed - paid;'],
    ['const share = cost * 0.8;'],
    ['const share = cents * 0.8;'],
    ['const half = line.outstanding / 2;'],
    ['const shown = cost.toFixed(2);'],
    ['const rounded = Math.round(cost * rate);'],
    ['const number = +amount;'],
    ['rows(`SELECT sum(amount)::float FROM funding.payment`);'],
    ['rows(`SELECT cast(amount AS double precision) FROM funding.payment`);'],
    ['gap -= 1;'],
    ["const sum = Number(row['amount']);"],
  ])('would be found: %s', (code) => {
    expect(floatArithmeticIn('seed.js', code)).not.toEqual([]);
  });

  it.each([
    ['const sum = toCents(amount) + toCents(paid);'],
    ['const left = committedCents - paidCents;'],
    ['const share = (cents * 80n) / 100n;'],
    ['const text = `${amount} €`;'],
    ['const year = Number(day.slice(0, 4));'],
    ['rows(`SELECT sum(amount)::numeric(14,2) FROM funding.payment`);'],
  ])('is exact: %s', (code) => {
    expect(floatArithmeticIn('seed.js', code)).toEqual([]);
  });

  it.each([
    ...[...SERVICES, ...SUBGRAPHS].map((folder) => [folder, /(?<!\.demonstration)\.js$/] as const),
    ['packages/portal/src', /(?<!\.test)\.tsx?$/] as const,
  ])('in %s', (folder, ending) => {
    const files = filesIn(folder, ending);
    expect(files.length).toBeGreaterThan(5);
    const found = files.flatMap((file) =>
      floatArithmeticIn(file, readFileSync(join(ROOT, file), 'utf8')).map((place) => `${file}:${place}`),
    );
    expect(found).toEqual([]);
  });

  it('in no column of any service: PostgreSQL keeps no binary fraction, and every amount to the cent', async () => {
    const stack = await startTestStack();
    const client = new Client({ connectionString: stack.databaseUrl });
    await client.connect();
    try {
      const { rows } = await client.query<{ place: string; type: string }>(
        `SELECT table_schema || '.' || table_name || '.' || column_name AS place,
                CASE WHEN data_type = 'numeric' THEN format('numeric(%s,%s)', numeric_precision, numeric_scale) ELSE data_type END AS type
         FROM information_schema.columns
         WHERE table_schema IN (SELECT nspname FROM pg_namespace WHERE pg_get_userbyid(nspowner) LIKE '%\\_owner')
           AND (data_type IN ('real', 'double precision') OR column_name ~ '(^|_)(amount|cost|paid|committed|outstanding|euros?|cents|gap)(_|$)')`,
      );
      expect(rows.map(({ place }) => place)).toContain('funding.payment.amount');
      expect(rows.filter(({ type }) => type !== 'numeric(14,2)')).toEqual([]);
    } finally {
      await client.end();
      await stack.stop();
    }
  });
});
