import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openLedger, paymentOn, record, reversalOf, reverse, type Ledger, type Line, type Outcome } from './account.js';

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

const cents = (amount: string) => BigInt(amount.replace('.', ''));
const euros = (amount: number) => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;

type Step = { readonly kind: 'RECORD'; readonly cents: number } | { readonly kind: 'REVERSE'; readonly entry: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('RECORD' as const), cents: fc.integer({ min: 1, max: 1_100_000 }) }),
  fc.record({ kind: fc.constant('REVERSE' as const), entry: fc.nat({ max: 12 }) }),
);

/** What the rules of the ledger say of a step on the line as it stands. */
function verdict({ outstanding, payments }: Line, asked: Step): string[] {
  if (asked.kind === 'RECORD') return BigInt(asked.cents) > cents(outstanding) ? ['BAD_USER_INPUT'] : [];
  const entry = payments[asked.entry];
  if (!entry) return ['NOT_FOUND'];
  if (entry.reverses !== null) return ['BAD_USER_INPUT'];
  return payments.some(({ reverses }) => reverses === entry.id) ? ['CONFLICT'] : [];
}

/** Starts a run anew, as nobody but a superuser with the ledger's triggers off can. */
async function emptyLine(): Promise<Line> {
  await ledger.truth.query('SET session_replication_role = replica');
  const { id } = await ledger.line('PP');
  const recordings =
    'DELETE FROM funding.payment_recording WHERE payment_id IN (SELECT id FROM funding.payment WHERE line_id = $1)';
  await ledger.truth.query(recordings, [id]);
  await ledger.truth.query('DELETE FROM funding.payment WHERE line_id = $1', [id]);
  await ledger.truth.query('RESET session_replication_role');
  return ledger.line('PP');
}

describe('whatever is recorded and reversed, in whatever order', () => {
  it('paid and outstanding add up to the commitment, paid is the sum of the ledger, and nothing is negative', async () => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      let line = await emptyLine();
      for (const asked of steps) {
        const expected = verdict(line, asked);
        const { refusals } =
          asked.kind === 'RECORD'
            ? await record(ledger.accountant, paymentOn(line, euros(asked.cents)))
            : await reverse(ledger.accountant, reversalOf(line.payments[asked.entry]?.id ?? line.id, line.version));
        expect(refusals.map(([code]) => code)).toEqual(expected);
        const after = await ledger.line('PP');
        if (expected.length > 0) expect(after).toEqual(line);
        expect(cents(after.paid) + cents(after.outstanding)).toBe(cents(after.committed));
        expect(after.paid).toBe(await ledger.paidOn(line.id));
        expect(cents(after.paid) >= 0n && cents(after.outstanding) >= 0n).toBe(true);
        line = after;
      }
    });
    await fc.assert(property, { numRuns: 20 });
  });
});
