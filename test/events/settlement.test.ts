import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asViewer } from '@iscg/test-kit';
import { newKey, openLedger, paymentOn, record, reversalOf, reverse, type Ledger } from '../ledger/account.js';
import { eventually } from '../service/portal-process.js';

interface Undertaking {
  readonly number: string;
  readonly periods: readonly { readonly dueOn: string; readonly owing: readonly { readonly code: string }[] }[];
}

interface Settlement {
  readonly funder: string;
  readonly year: number;
  readonly settledOn: string;
}

let ledger: Ledger;
beforeAll(async () => void (ledger = await openLedger()));
afterAll(() => ledger.close());

/** Whether the PP still owes its subsidy of 2026, as the clause ledger tells the PP itself. */
async function owes(): Promise<boolean> {
  const ask = await asViewer(ledger.stack, { parties: ['PP'] });
  const { data } = await ask(`{ undertakings(article: 3) { nodes { number periods { dueOn owing { code } } } } }`);
  const periods = (data?.['undertakings'].nodes as Undertaking[]).find(({ number }) => number === 'ART3-4')?.periods;
  const owing = periods?.find(({ dueOn }) => dueOn === '2026-12-31')?.owing ?? [];
  return owing.some(({ code }) => code === 'PP');
}

/** Governance knows nothing of any line, and every event waits again. */
const FORGET = `
  BEGIN;
  LOCK TABLE governance.settlement IN EXCLUSIVE MODE;
  DELETE FROM governance.fulfilment_evidence WHERE source = 'FACT';
  DELETE FROM governance.fulfilment WHERE source = 'FACT';
  DELETE FROM governance.settlement;
  UPDATE funding.outgoing_event SET delivered_at = NULL;
  COMMIT`;

/** Whatever is asked to be written, refused as it may be, sends the courier out. */
const sendCourier = async () => void (await record(ledger.accountant, paymentOn(await ledger.line('DGPN'), '0.00')));

const becomes = (owed: boolean) => eventually(`the PP owes: ${owed}`, async () => (await owes()) === owed);

describe('an undertaking that a payment fulfils', () => {
  it('is known from the ledger for every line that was ever paid on, as the ledger stands', async () => {
    const { rows: truth } = await ledger.truth.query<Settlement>(
      `SELECT l.funder_code AS funder, l.fiscal_year AS year, max(p.value_date)::text AS "settledOn"
       FROM funding.subsidy_line l JOIN funding.payment p ON p.line_id = l.id GROUP BY 1, 2, l.id
       HAVING sum(p.amount) >= (SELECT c.amount FROM funding.commitments_of(l.fiscal_year) c WHERE c.funder_code = l.funder_code)
       ORDER BY 1, 2`,
    );
    expect(truth.length).toBeGreaterThan(10);
    await eventually('nothing under way that would be marked as delivered after it was forgotten', async () => {
      const { rowCount } = await ledger.truth.query('SELECT FROM funding.outgoing_event WHERE delivered_at IS NULL');
      return rowCount === 0;
    });
    await ledger.truth.query(FORGET);
    await sendCourier();
    await eventually('every line known as it stands', async () => {
      const { rows } = await ledger.truth.query<Settlement>(
        `SELECT party AS funder, extract(year FROM due_on)::int AS year, occurred_on::text AS "settledOn"
         FROM governance.fulfilment WHERE source = 'FACT' ORDER BY 1, 2`,
      );
      return JSON.stringify(rows) === JSON.stringify(truth);
    });
  });

  it('is known once the last part is paid, and no longer once it is reversed', async () => {
    const before = await ledger.line('PP');
    expect(before.paid).toBe('0.00');
    const part = await record(ledger.accountant, paymentOn(before, '4000.00'));
    expect(part.refusals).toEqual([]);
    expect(await owes()).toBe(true);
    const rest = await record(
      ledger.accountant,
      paymentOn(await ledger.line('PP'), '6000.00', { valueDate: '2026-08-31' }),
    );
    expect(rest.line?.status).toBe('PAID');
    await becomes(false);
    const { version } = await ledger.line('PP');
    await reverse(ledger.accountant, reversalOf(part.payment?.id ?? '', version));
    await becomes(true);
  });

  it('is known once an amendment comes into force that asks no more than was paid', async () => {
    expect([(await ledger.line('PP')).paid, await owes()]).toEqual(['6000.00', true]);
    await ledger.truth.query(`
      INSERT INTO funding.amendment (id, reference, from_fiscal_year)
        VALUES ('01999999-0000-7000-8000-0000000000aa', 'AVENANT-2026-90', 2026);
      INSERT INTO funding.amendment_amount (amendment_id, funder_code, amount)
        VALUES ('01999999-0000-7000-8000-0000000000aa', 'PP', 6000);
      UPDATE funding.amendment SET in_force_on = '2026-08-31' WHERE reference = 'AVENANT-2026-90'`);
    await sendCourier();
    await becomes(false);
  });

  it('is not made by a payment that was refused', async () => {
    const line = await ledger.line('DGPN');
    const refused = await record(ledger.accountant, paymentOn(line, '15000.01', { idempotencyKey: newKey() }));
    expect(refused.refusals).not.toEqual([]);
    const { rows } = await ledger.truth.query(
      `SELECT FROM funding.outgoing_event WHERE body->>'funder' = 'DGPN' AND body->>'fiscalYear' = '2026'`,
    );
    expect(rows).toEqual([]);
  });
});
