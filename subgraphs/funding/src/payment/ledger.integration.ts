import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { demonstrationId } from '@iscg/database';
import { startSubgraphDatabase, type Send, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { funding } from '../slices.js';

let database: SubgraphDatabase;
let year = 2029;

beforeAll(async () => {
  database = await startSubgraphDatabase(funding, { now: '2026-06-15T09:00:00Z' });
});
afterAll(() => database.stop());
// Every test has lines of a year of its own: 15 000 euros owed by the DGPN, 70 000 by the SG-CIPDR.
beforeEach(() => {
  year += 1;
});

interface Entry {
  readonly amount: string;
  readonly reverses?: string;
  /** Whose line; the DGPN's when absent. */
  readonly line?: string;
  /** Whose payment it says it is; the line's when absent. */
  readonly funder?: string;
}

let made = 0;

/** Writes straight into the ledger, as no application can; answers the entry's id. */
async function write(send: Send, { amount, reverses, line = 'DGPN', funder = line }: Entry): Promise<string> {
  const id = demonstrationId('test-payment', (made += 1));
  await send(
    `INSERT INTO funding.payment (id, line_id, funder_code, amount, value_date, external_reference, reverses_id, reason)
     SELECT $1, id, $2, $3, '2030-03-01', 'essai', $4::uuid, CASE WHEN $4::uuid IS NOT NULL THEN 'essai' END
     FROM funding.subsidy_line WHERE funder_code = $5 AND fiscal_year = $6`,
    [id, funder, amount, reverses ?? null, line, year],
  );
  return id;
}

async function amountsOf(line = 'DGPN'): Promise<unknown[]> {
  const rows = await database.asOwner((send) =>
    send(
      `SELECT p.amount FROM funding.payment p JOIN funding.subsidy_line l ON l.id = p.line_id
       WHERE l.funder_code = $1 AND l.fiscal_year = $2 ORDER BY p.recorded_at, p.id`,
      [line, year],
    ),
  );
  return rows.map(({ amount }) => amount);
}

const CHECK = '23514';
const TWICE = '23505';
const FOREIGN_KEY = '23503';
const RESTRICTED = '23001';

describe('PostgreSQL itself refuses to its owner', () => {
  const paid = (amount: string) => (send: Send) => write(send, { amount });

  it.each<[string, (send: Send) => Promise<string>, (first: string) => Entry, object]>([
    [
      'a cent above what is owed',
      paid('15000.00'),
      () => ({ amount: '0.01' }),
      { code: CHECK, message: 'ledger out of balance' },
    ],
    ['a payment of nothing', paid('1.00'), () => ({ amount: '0.00' }), { code: CHECK }],
    ['a negative payment that reverses none', paid('9000.00'), () => ({ amount: '-9000.00' }), { code: CHECK }],
    [
      'a reversal of a part of a payment',
      paid('9000.00'),
      (reverses) => ({ amount: '-8999.99', reverses }),
      { code: CHECK, message: 'a reversal is the exact opposite of its payment' },
    ],
    [
      'a reversal of more than a payment',
      paid('9000.00'),
      (reverses) => ({ amount: '-9000.01', reverses }),
      { code: CHECK, message: 'ledger out of balance' },
    ],
    [
      'a reversal that adds to a payment',
      paid('6000.00'),
      (reverses) => ({ amount: '6000.00', reverses }),
      { code: CHECK },
    ],
    [
      'a payment in the name of another funder',
      paid('1.00'),
      () => ({ amount: '1.00', funder: 'PP' }),
      { code: FOREIGN_KEY },
    ],
  ])('%s, and the ledger stays as it was', async (_, first, entry, refusal) => {
    await database.asOwner(async (send) => {
      const id = await first(send);
      const before = await amountsOf();
      await expect(write(send, entry(id))).rejects.toMatchObject(refusal);
      expect(await amountsOf()).toEqual(before);
    });
  });

  it('a second reversal of the same payment, even when the line could bear it', async () => {
    await database.asOwner(async (send) => {
      const reverses = await write(send, { amount: '100.00' });
      await write(send, { amount: '100.00' });
      await write(send, { amount: '-100.00', reverses });
      await expect(write(send, { amount: '-100.00', reverses })).rejects.toMatchObject({ code: TWICE });
    });
    expect(await amountsOf()).toEqual(['100.00', '100.00', '-100.00']);
  });

  it('a reversal on the line of another funder, even of the same amount', async () => {
    await database.asOwner(async (send) => {
      const reverses = await write(send, { amount: '500.00', line: 'SG_CIPDR' });
      await write(send, { amount: '500.00' });
      await expect(write(send, { amount: '-500.00', reverses })).rejects.toMatchObject({
        message: 'a reversal is the exact opposite of its payment',
      });
    });
    expect([await amountsOf(), await amountsOf('SG_CIPDR')]).toEqual([['500.00'], ['500.00']]);
  });

  it.each([
    ['an edited payment', 'UPDATE funding.payment SET amount = 999999'],
    ['a deleted payment', 'DELETE FROM funding.payment'],
    ['an emptied ledger', 'TRUNCATE funding.payment CASCADE'],
    ['an edited author', "UPDATE funding.payment_recording SET recorded_by = 'other'"],
    ['a deleted author', 'DELETE FROM funding.payment_recording'],
  ])('%s: the ledger is append-only for its owner too', async (_, statement) => {
    await database.asOwner(async (send) => {
      await write(send, { amount: '12.00' });
      await expect(send(statement)).rejects.toMatchObject({ code: RESTRICTED });
    });
    expect(await amountsOf()).toEqual(['12.00']);
  });

  it('a call for funds in the name of another funder', async () => {
    const call = `INSERT INTO funding.funds_call SELECT gen_random_uuid(), id, 'PP', 1, '2030-03-01', '2030-06-30'
                  FROM funding.subsidy_line WHERE funder_code = 'DGPN' AND fiscal_year = ${year}`;
    await expect(database.asOwner((send) => send(call))).rejects.toMatchObject({ code: FOREIGN_KEY });
  });

  it('a payment that did not see another of the same moment', async () => {
    await database.asOwner(async (send) => {
      await send('BEGIN ISOLATION LEVEL REPEATABLE READ');
      await send('SELECT 1 FROM funding.payment');
      await database.asOwner((other) => write(other, { amount: '9000.00' }));
      await expect(write(send, { amount: '9000.00' })).rejects.toMatchObject({ code: '40001' });
      await send('ROLLBACK');
    });
    expect(await amountsOf()).toEqual(['9000.00']);
  });

  it('a payment that waited for another, when together they exceed what is owed', async () => {
    await database.asOwner(async (send) => {
      await send('BEGIN');
      await write(send, { amount: '9000.00' });
      const waiting = database.asOwner((other) => write(other, { amount: '9000.00' })).catch((error: unknown) => error);
      await send('SELECT pg_sleep(0.2)');
      await send('COMMIT');
      expect(await waiting).toMatchObject({ code: CHECK, message: 'ledger out of balance' });
    });
    expect(await amountsOf()).toEqual(['9000.00']);
  });
});

describe('PostgreSQL lets through', () => {
  it('the reversal of a payment after an amendment has lowered the amount below what was paid', async () => {
    await database.asOwner(async (send) => {
      await write(send, { amount: '8000.00' });
      const reverses = await write(send, { amount: '7000.00' });
      await send(
        `WITH lower AS (INSERT INTO funding.amendment (id, reference, from_fiscal_year, in_force_on)
                        VALUES (gen_random_uuid(), 'AVENANT-${year}-01', ${year}, '2026-06-01') RETURNING id)
         INSERT INTO funding.amendment_amount SELECT id, 'DGPN', 5000 FROM lower`,
      );
      await write(send, { amount: '-7000.00', reverses });
      await expect(write(send, { amount: '0.01' })).rejects.toMatchObject({ message: 'ledger out of balance' });
      await send(
        `WITH again AS (INSERT INTO funding.amendment (id, reference, from_fiscal_year, in_force_on)
                        VALUES (gen_random_uuid(), 'AVENANT-${year}-02', ${year} + 1, '2026-06-02') RETURNING id)
         INSERT INTO funding.amendment_amount SELECT id, 'DGPN', 15000 FROM again`,
      );
    });
    expect(await amountsOf()).toEqual(['8000.00', '7000.00', '-7000.00']);
  });

  it('payments up to the last cent, and the reversal of one of them', async () => {
    await database.asOwner(async (send) => {
      await write(send, { amount: '14999.99' });
      const reverses = await write(send, { amount: '0.01' });
      await write(send, { amount: '-0.01', reverses });
    });
    expect(await amountsOf()).toEqual(['14999.99', '0.01', '-0.01']);
  });
});

describe('The application', () => {
  it.each(['UPDATE funding.payment SET amount = 1', 'DELETE FROM funding.payment', 'TRUNCATE funding.payment'])(
    'cannot change an entry once made, for ANISCG either: %s',
    async (sql) => {
      await expect(database.asApplication({ parties: ['ANISCG'] }, sql)).rejects.toMatchObject({ code: '42501' });
    },
  );
});
