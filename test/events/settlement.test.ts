import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, openLedger, paymentOn, record, reversalOf, reverse, type Ledger } from '../ledger/account.js';
import { eventually } from '../service/portal-process.js';

interface Settlement {
  readonly funder: string;
  readonly year: number;
  readonly settledOn: string | null;
}

let ledger: Ledger;
beforeAll(async () => void (ledger = await openLedger()));
afterAll(() => ledger.close());

/** What governance knows of a line. */
async function known(funder: string, year: number): Promise<string | null | undefined> {
  const { rows } = await ledger.truth.query<Settlement>(
    `SELECT settled_on::text AS "settledOn" FROM governance.settlement WHERE funder_code = $1 AND fiscal_year = $2`,
    [funder, year],
  );
  return rows.length === 0 ? undefined : rows[0]?.settledOn;
}

const becomes = (settledOn: string | null) =>
  eventually(`the line of the PP settled on ${settledOn}`, async () => (await known('PP', 2026)) === settledOn);

describe('an undertaking that a payment fulfils', () => {
  it('is known from the ledger for every line that was ever paid on, as the ledger stands', async () => {
    const { rows: truth } = await ledger.truth.query<Settlement>(
      `SELECT l.funder_code AS funder, l.fiscal_year AS year,
              CASE WHEN sum(p.amount) >= (SELECT c.amount FROM funding.commitments_of(l.fiscal_year) c WHERE c.funder_code = l.funder_code)
                   THEN max(p.value_date)::text END AS "settledOn"
       FROM funding.subsidy_line l JOIN funding.payment p ON p.line_id = l.id GROUP BY 1, 2, l.id ORDER BY 1, 2`,
    );
    expect(truth.filter(({ settledOn }) => settledOn !== null).length).toBeGreaterThan(10);
    await eventually('every line known as it stands', async () => {
      const { rows } = await ledger.truth.query<Settlement>(
        `SELECT funder_code AS funder, fiscal_year AS year, settled_on::text AS "settledOn" FROM governance.settlement ORDER BY 1, 2`,
      );
      return JSON.stringify(rows) === JSON.stringify(truth);
    });
  });

  it('is known once the last part is paid, and no longer once it is reversed', async () => {
    const before = await ledger.line('PP');
    expect(before.paid).toBe('0.00');
    const part = await record(ledger.accountant, paymentOn(before, '4000.00'));
    expect(part.refusals).toEqual([]);
    await becomes(null);
    const rest = await record(
      ledger.accountant,
      paymentOn(await ledger.line('PP'), '6000.00', { valueDate: '2026-08-31' }),
    );
    expect(rest.line?.status).toBe('PAID');
    await becomes('2026-09-01');
    const { version } = await ledger.line('PP');
    await reverse(ledger.accountant, reversalOf(part.payment?.id ?? '', version));
    await becomes(null);
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
