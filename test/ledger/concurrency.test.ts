import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openLedger, paymentOn, record, reversalOf, reverse, type Ledger, type Outcome } from './account.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());

const atOnce = (call: (index: number) => Promise<Outcome>) =>
  Promise.all(Array.from({ length: 20 }, (_, index) => call(index)));

describe('twenty calls at once', () => {
  it('with the same key record one payment and all get the same answer', async () => {
    const line = await ledger.line('DGPN');
    const before = await ledger.ledger();
    const input = paymentOn(line, '100.00');
    const outcomes = await atOnce(() => record(ledger.accountant, input));
    expect(outcomes.flatMap(({ refusals }) => refusals)).toEqual([]);
    expect(new Set(outcomes.map(({ payment }) => payment?.id)).size).toBe(1);
    expect((await ledger.ledger())?.entries).toBe((before?.entries ?? 0) + 1);
    expect(await ledger.line('DGPN')).toMatchObject({ paid: '100.00', version: line.version + 1 });
  });

  it('with different keys and the same version: exactly one wins, the others conflict', async () => {
    const line = await ledger.line('PP');
    const outcomes = await atOnce(() => record(ledger.accountant, paymentOn(line, '400.00')));
    const refused = outcomes.flatMap(({ refusals }) => refusals);
    expect(refused).toEqual(Array.from({ length: 19 }, () => ['CONFLICT', 'version']));
    expect(outcomes.filter(({ payment }) => payment !== null)).toHaveLength(1);
    expect(await ledger.paidOn(line.id)).toBe('400.00');
  });

  it('reversing the same payment: exactly one reversal is entered', async () => {
    const line = await ledger.line('DGGN');
    const paid = line.payments[0]?.id ?? '';
    const outcomes = await atOnce(() => reverse(ledger.accountant, reversalOf(paid, line.version)));
    expect(outcomes.filter(({ payment }) => payment !== null)).toHaveLength(1);
    expect(outcomes.flatMap(({ refusals }) => refusals).map(([code]) => code)).toEqual(
      Array.from({ length: 19 }, () => 'CONFLICT'),
    );
    expect(await ledger.paidOn(line.id)).toBe('0.00');
  });
});
