import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asViewer, type Ask, type ViewerOptions } from '@iscg/test-kit';
import { confirm, confirmed, openPlans, type Plans } from './plans.js';

let plans: Plans;
beforeAll(async () => void (plans = await openPlans()));
afterAll(() => plans.close());

const FIELDS = 'fiscalYear amount source decidedOn version confirmed expected available';
const SET = `mutation ($input: SetFipdEnvelopeInput!) { setFipdEnvelope(input: $input) { fipdEnvelope { ${FIELDS} } errors { code field } } }`;
const cents = (text: string) => BigInt(text.replace('.', ''));

async function envelope(year: number, ask: Ask = plans.accountant) {
  const { data, errors } = await ask(
    `query ($year: Int!) { fipdEnvelope(fiscalYear: $year) { ${FIELDS} recordedBy } }`,
    { year },
  );
  return { ...data?.['fipdEnvelope'], rules: new Set(errors.map(({ extensions }) => extensions.rule)) };
}

let keys = 0;
const decision = (changes: Readonly<Record<string, unknown>> = {}) => ({
  fiscalYear: 2028,
  amount: '7000000.00',
  source: 'Circulaire de programmation 2028',
  decidedOn: '2026-11-20',
  version: 1,
  idempotencyKey: `test-envelope-${(keys += 1)}`,
  ...changes,
});
async function set(ask: Ask, input: object) {
  const { data, errors } = await ask(SET, { input });
  const told: { code: string; field: string }[] = data?.['setFipdEnvelope']?.errors ?? [];
  return {
    envelope: data?.['setFipdEnvelope']?.fipdEnvelope ?? null,
    refusals: [
      ...told.map(({ code, field }) => [code, field]),
      ...errors.map(({ extensions }) => [extensions.code, extensions.field]),
    ],
  };
}

/** What the plans of a year take of the fund, summed plainly. */
async function planned(year: number) {
  const { rows } = await plans.truth.query<{ is: boolean; sum: string }>(
    `SELECT s.confirmed_on IS NOT NULL OR f.id IS NOT NULL AS is, sum(a.amount)::text AS sum
     FROM funding.cofunding_plan p JOIN funding.cofunding_share s ON s.plan_id = p.id AND s.funder_kind = 'FIPD'
     JOIN funding.cofunding_amount a ON a.share_id = s.id LEFT JOIN funding.cofunding_confirmation f ON f.share_id = s.id
     WHERE p.fiscal_year = $1 AND p.revision = (SELECT max(revision) FROM funding.cofunding_plan l WHERE l.post_id = p.post_id AND l.fiscal_year = $1)
     GROUP BY 1`,
    [year],
  );
  const of = (is: boolean) => rows.find((row) => row.is === is)?.sum ?? '0.00';
  return { confirmed: of(true), expected: of(false) };
}

describe('the envelope of the FIPD', () => {
  it('is the convention’s six million at the end of 2020, with its source', async () => {
    expect(await envelope(2020)).toMatchObject({
      amount: '6000000.00',
      decidedOn: '2020-11-25',
      confirmed: '0.00',
      available: '6000000.00',
    });
    expect((await envelope(2020)).source).toMatch(/^Convention du 25 novembre 2020/);
  });

  it('is told against what the plans take of it, confirmed and expected apart, and follows a confirmation', async () => {
    const before = await envelope(2027);
    expect(before).toMatchObject(await planned(2027));
    expect([before.amount, before.available]).toEqual([null, null]);
    const { rows } = await plans.truth.query<{ reference: string }>(
      `SELECT o.reference FROM funding.cofunding_share s JOIN funding.cofunding_plan p ON p.id = s.plan_id JOIN posts.post o ON o.id = p.post_id
       WHERE p.fiscal_year = 2027 AND s.funder_kind = 'FIPD' AND s.confirmed_on IS NULL ORDER BY o.reference LIMIT 1`,
    );
    const plan = await plans.plan(rows[0]?.reference ?? '', 2027);
    if (!plan) throw new Error('no plan');
    expect((await confirm(plans.accountant, confirmed(plan, 'FIPD'))).refusals).toEqual([]);
    const after = await envelope(2027);
    const amount = plan.shares.find(({ funderKind }) => funderKind === 'FIPD')?.amount ?? '0.00';
    expect(cents(after.confirmed)).toBe(cents(before.confirmed) + cents(amount));
    expect(cents(after.expected)).toBe(cents(before.expected) - cents(amount));
  });

  it.each(['DGPN', 'DGGN', 'PP'] as const)(
    'tells %s its amount, and nothing of the amounts of posts',
    async (party) => {
      const told = await envelope(2026, await asViewer(plans.stack, { parties: [party] }));
      expect(told).toMatchObject({ amount: '7500000.00', confirmed: null, expected: null, available: null });
      expect(told.rules).toEqual(new Set(['cofunding-amount-sums', 'aniscg-working-note']));
    },
  );

  it('is set by the fund itself, corrected by another decision, and what stood is kept', async () => {
    const fund = await asViewer(plans.stack, { parties: ['SG_CIPDR'] });
    const input = decision();
    const first = await set(fund, input);
    expect([first.refusals, first.envelope]).toMatchObject([[], { amount: '7000000.00', version: 2 }]);
    const { expected, confirmed: taken, available } = await envelope(2028);
    expect(cents(available)).toBe(700000000n - cents(taken) - cents(expected));
    expect((await set(fund, input)).envelope?.version).toBe(2);
    expect((await set(fund, decision({ amount: '1.00' }))).refusals).toEqual([['CONFLICT', 'version']]);
    const second = await set(plans.accountant, decision({ amount: '6900000.00', version: 2 }));
    expect(second.envelope).toMatchObject({ amount: '6900000.00', version: 3 });
    expect((await envelope(2028)).recordedBy).toEqual(expect.any(String));
    const { rows } = await plans.truth.query(
      'SELECT amount::text FROM funding.fipd_envelope WHERE fiscal_year = 2028 ORDER BY revision',
    );
    expect(rows).toEqual([{ amount: '7000000.00' }, { amount: '6900000.00' }]);
    await expect(plans.truth.query('UPDATE funding.fipd_envelope SET amount = 1')).rejects.toThrow();
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['of nothing', { amount: '0.00' }, 'amount'],
    ['without a source', { source: ' ' }, 'source'],
    ['of tomorrow', { decidedOn: '2026-11-24' }, 'decidedOn'],
    ['of no year', { fiscalYear: 1999 }, 'fiscalYear'],
    ['on a version below one', { version: 0 }, 'version'],
  ])('a decision %s is refused', async (_, changes, field) => {
    const { envelope: nothing, refusals } = await set(plans.accountant, decision({ fiscalYear: 2029, ...changes }));
    expect([nothing, refusals]).toEqual([null, [['BAD_USER_INPUT', field]]]);
    expect((await envelope(2029)).version).toBe(1);
  });

  it.each<[string, ViewerOptions]>([
    ['a directorate', { parties: ['DGPN'] }],
    ['the board', { parties: ['BOARD'] }],
    ['a reading session of the fund', { parties: ['SG_CIPDR'], scopes: ['funding:read'] }],
  ])('is not set by %s', async (_, viewer) => {
    const { refusals } = await set(await asViewer(plans.stack, viewer), decision({ fiscalYear: 2029 }));
    expect(refusals.map(([code]) => code)).toEqual(['FORBIDDEN']);
    expect((await envelope(2029)).version).toBe(1);
  });
});
