import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leaksIn } from '@iscg/test-kit';
import { newKey, openLedger, paymentOn, record, reversalOf, reverse, type Ledger } from './account.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());

describe('recording what a funder has paid', () => {
  it('takes a part, then the rest, and the line is paid', async () => {
    const { accountant } = ledger;
    const before = await ledger.line('DGPN');
    expect(before).toMatchObject({ committed: '15000.00', paid: '0.00', outstanding: '15000.00', status: 'CALLED' });

    const part = await record(accountant, paymentOn(before, '5000.5'));
    expect(part.refusals).toEqual([]);
    expect(part.payment?.amount).toBe('5000.50');
    expect(part.payment?.recordedBy).toBe('demonstration-aniscg');
    expect(part.line).toMatchObject({
      paid: '5000.50',
      outstanding: '9999.50',
      status: 'PARTLY_PAID',
      version: before.version + 1,
    });

    const rest = await record(accountant, paymentOn({ ...before, version: before.version + 1 }, '9999.50'));
    expect(rest.refusals).toEqual([]);
    expect(rest.line).toMatchObject({ paid: '15000.00', outstanding: '0.00', status: 'PAID' });
    expect(await ledger.paidOn(before.id)).toBe('15000.00');
  });

  it('refuses one cent more than what is outstanding', async () => {
    const line = await ledger.line('PP');
    const before = await ledger.ledger();
    const { refusals, payment, line: told, answer } = await record(ledger.accountant, paymentOn(line, '10000.01'));
    expect(refusals).toEqual([['BAD_USER_INPUT', 'amount']]);
    expect([payment, told]).toEqual([null, null]);
    expect(leaksIn(answer.text)).toEqual([]);
    expect(await ledger.ledger()).toEqual(before);
    expect(await ledger.line('PP')).toEqual(line);
  });

  it('refuses anything on a line that is fully paid', async () => {
    const line = await ledger.line('DGGN', 2023);
    expect(line.outstanding).toBe('0.00');
    const { refusals } = await record(ledger.accountant, paymentOn(line, '0.01'));
    expect(refusals).toEqual([['BAD_USER_INPUT', 'amount']]);
  });

  it('refuses a version that is no longer the one of the line, and loses nothing', async () => {
    const line = await ledger.line('PP');
    const first = await record(ledger.accountant, paymentOn(line, '1000.00'));
    const stale = await record(ledger.accountant, paymentOn(line, '2000.00'));
    expect(stale.refusals).toEqual([['CONFLICT', 'version']]);
    expect(await ledger.paidOn(line.id)).toBe('1000.00');
    expect(await ledger.line('PP')).toMatchObject(first.line ?? {});
  });

  it.each([
    ['a day in the future', { valueDate: '2026-09-02' }, 'valueDate'],
    ['a day that does not exist', { valueDate: '2026-02-30' }, undefined],
    ['an empty reference', { externalReference: '' }, 'externalReference'],
    ['a reference with a line break', { externalReference: 'a\nb' }, 'externalReference'],
    ['a reference of 121 characters', { externalReference: 'x'.repeat(121) }, 'externalReference'],
    ['a key that is too short', { idempotencyKey: 'short' }, 'idempotencyKey'],
    ['version zero', { version: 0 }, 'version'],
  ])('refuses %s', async (_, changes, field) => {
    const line = await ledger.line('PP');
    const before = await ledger.ledger();
    const { refusals, answer } = await record(ledger.accountant, paymentOn(line, '1.00', changes));
    expect(refusals).toEqual([['BAD_USER_INPUT', field]]);
    expect(leaksIn(answer.text)).toEqual([]);
    expect(await ledger.ledger()).toEqual(before);
  });

  it('refuses a line that does not exist', async () => {
    const unknown = { id: '01890000-0000-7000-8000-000000000000', version: 1 };
    expect((await record(ledger.accountant, paymentOn(unknown, '1.00'))).refusals).toEqual([
      ['NOT_FOUND', 'subsidyLineId'],
    ]);
  });
});

describe('repeating a call', () => {
  it('with the same key and content gives the same answer, and the payment stands once in the ledger', async () => {
    const line = await ledger.line('PP');
    const input = paymentOn(line, '250.00');
    const first = await record(ledger.accountant, input);
    const before = await ledger.ledger();
    const second = await record(ledger.accountant, input);
    expect(second.refusals).toEqual([]);
    expect(second.answer.data).toEqual(first.answer.data);
    expect(await ledger.ledger()).toEqual(before);
  });

  it.each([
    ['another amount', { amount: '251.00' }],
    ['another day', { valueDate: '2026-08-31' }],
    ['another reference', { externalReference: 'VIR-2' }],
  ])('with the same key for %s conflicts', async (_, changes) => {
    const line = await ledger.line('PP');
    const input = paymentOn(line, '250.00');
    expect((await record(ledger.accountant, input)).refusals).toEqual([]);
    const before = await ledger.ledger();
    const { refusals, payment } = await record(ledger.accountant, { ...input, ...changes });
    expect(refusals).toEqual([['CONFLICT', 'idempotencyKey']]);
    expect(payment).toBeNull();
    expect(await ledger.ledger()).toEqual(before);
  });

  it('with the key of a payment for a reversal conflicts', async () => {
    const line = await ledger.line('PP');
    const idempotencyKey = newKey();
    const { payment, line: after } = await record(ledger.accountant, paymentOn(line, '1.00', { idempotencyKey }));
    const { refusals } = await reverse(
      ledger.accountant,
      reversalOf(payment?.id ?? '', after?.version ?? 0, { idempotencyKey }),
    );
    expect(refusals).toEqual([['CONFLICT', 'idempotencyKey']]);
  });
});

describe('reversing a payment', () => {
  it('restores what is outstanding and leaves both entries in the ledger', async () => {
    const line = await ledger.line('SG_CIPDR', 2022);
    const [payment] = line.payments;
    const { refusals, line: after } = await reverse(ledger.accountant, reversalOf(payment?.id ?? '', line.version));
    expect(refusals).toEqual([]);
    expect(after).toMatchObject({ paid: '0.00', outstanding: line.committed, status: 'CALLED' });
    expect(after?.payments.map(({ amount, reverses }) => [amount, reverses])).toEqual([
      [payment?.amount, null],
      [`-${payment?.amount}`, payment?.id],
    ]);
    expect(await ledger.paidOn(line.id)).toBe('0.00');
  });

  it('twice conflicts, and reversing a reversal is refused', async () => {
    const line = await ledger.line('DGPN', 2022);
    const paid = line.payments[0]?.id ?? '';
    const reversed = await reverse(ledger.accountant, reversalOf(paid, line.version));
    const version = reversed.line?.version ?? 0;
    const before = await ledger.ledger();
    expect((await reverse(ledger.accountant, reversalOf(paid, version))).refusals).toEqual([['CONFLICT', 'paymentId']]);
    const reversal = reversed.payment?.id ?? '';
    expect((await reverse(ledger.accountant, reversalOf(reversal, version))).refusals).toEqual([
      ['BAD_USER_INPUT', 'paymentId'],
    ]);
    expect(await ledger.ledger()).toEqual(before);
  });

  it('on a version that is no longer the one of the line conflicts', async () => {
    const line = await ledger.line('PP', 2022);
    const [first, second] = line.payments;
    expect((await reverse(ledger.accountant, reversalOf(first?.id ?? '', line.version))).refusals).toEqual([]);
    expect((await reverse(ledger.accountant, reversalOf(second?.id ?? '', line.version))).refusals).toEqual([
      ['CONFLICT', 'version'],
    ]);
    expect(await ledger.paidOn(line.id)).toBe(second?.amount);
  });

  it('refuses a payment that does not exist', async () => {
    const { refusals } = await reverse(ledger.accountant, reversalOf('01890000-0000-7000-8000-000000000000', 1));
    expect(refusals).toEqual([['NOT_FOUND', 'paymentId']]);
  });
});
