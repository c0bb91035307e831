import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asViewer, type ViewerOptions } from '@iscg/test-kit';
import { eventually } from '../service/portal-process.js';
import {
  change,
  changed,
  confirm,
  confirmed,
  openPlans,
  plan,
  planned,
  TODAY,
  type Plan,
  type Plans,
} from './plans.js';

let plans: Plans;
beforeAll(async () => void (plans = await openPlans()));
afterAll(() => plans.close());

const UNKNOWN = '01890000-0000-7000-8000-000000000000';

/** Plans a year of a post that none has planned, and answers the plan. */
async function made(year = 2030, post = plans.post()): Promise<Plan & { readonly reference: string }> {
  const { plans: all, refusals } = await plan(plans.accountant, planned(post.id, year));
  expect(refusals).toEqual([]);
  const [first] = all ?? [];
  if (!first) throw new Error('nothing was planned');
  return { ...first, reference: post.reference };
}

describe('a plan', () => {
  it('has amounts that make its cost to the cent, and its author is told to ANISCG alone', async () => {
    const post = plans.post();
    const { plans: all } = await plan(plans.accountant, planned(post.id, 2030));
    expect(all?.map(({ cost, shares }) => [cost, ...shares.map(({ amount }) => amount)])).toEqual([
      ['50000.01', '16670.01', '16665.00', '16665.00'],
    ]);
    expect(all?.[0]?.history).toMatchObject([{ kind: 'PLANNED', recordedBy: expect.any(String) }]);
    const board = await plans.plan(post.reference, 2030, await asViewer(plans.stack, { parties: ['BOARD'] }));
    expect([board?.cost, board?.history]).toMatchObject(['50000.01', [{ kind: 'PLANNED', recordedBy: null }]]);
  });

  it('of a schedule covers its years at its rates, what the FIPD leaves being shared as typed', async () => {
    const post = plans.post();
    const shares = [
      { funderKind: 'DEPARTMENT', share: '0.6667' },
      { funderKind: 'FAMILY_ALLOWANCE_FUND', share: '0.3333' },
    ];
    const { plans: all } = await plan(
      plans.accountant,
      planned(post.id, 2030, { schedule: 'FIPD-80-50-30', cost: '40000.00', shares }),
    );
    expect(
      all?.map(({ fiscalYear, shares: of }) => [fiscalYear, ...of.map(({ share, amount }) => `${share} ${amount}`)]),
    ).toEqual([
      [2030, '0.8000 32000.00', '0.1333 5332.00', '0.0667 2668.00'],
      [2031, '0.5000 20000.00', '0.3334 13336.00', '0.1666 6664.00'],
      [2032, '0.3000 12000.00', '0.4667 18668.00', '0.2333 9332.00'],
    ]);
    expect(await plans.plan(post.reference, 2033)).toBeNull();
    const again = await plan(plans.accountant, planned(post.id, 2032));
    expect(again.refusals).toEqual([['CONFLICT', 'fiscalYear']]);
  });

  it('is made for a post as soon as the posts’ service has told of it', async () => {
    await plans.truth.query(
      `INSERT INTO posts.post (id, reference, department_code, force, territory, fte, employer_id)
       SELECT '01999999-0000-7000-8000-0000000000c1', 'ISCG-93-9001', '93', 'POLICE', 'URBAN', 1, employer_id FROM posts.post LIMIT 1`,
    );
    await eventually('the post is known', async () => {
      const { plans: all } = await plan(plans.accountant, planned('01999999-0000-7000-8000-0000000000c1', 2031));
      return all !== null;
    });
    const { rows } = await plans.truth.query(
      `SELECT competent_parties AS parties, department_code AS department FROM funding.cofunding_plan WHERE post_id = '01999999-0000-7000-8000-0000000000c1'`,
    );
    expect(rows).toEqual([{ parties: ['PP'], department: '93' }]);
  });

  it('planned twelve times at once is planned once', async () => {
    const post = plans.post();
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => plan(plans.accountant, planned(post.id, 2031))),
    );
    expect(outcomes.filter(({ plans: all }) => all !== null)).toHaveLength(1);
    const input = planned(plans.post().id, 2031);
    const [first, again] = [await plan(plans.accountant, input), await plan(plans.accountant, input)];
    expect([again.refusals, again.plans?.[0]?.id]).toEqual([[], first.plans?.[0]?.id]);
    const other = await plan(plans.accountant, { ...input, cost: '1.00' });
    expect(other.refusals).toEqual([['CONFLICT', 'idempotencyKey']]);
  });
});

describe('a plan that is corrected', () => {
  it('keeps what was known before, as of its day', async () => {
    const before = await plans.plan(plans.post().reference, 2026);
    if (!before) throw new Error('no plan');
    const { rows } = await plans.truth.query<{ reference: string }>(
      `SELECT reference FROM posts.post WHERE id = (SELECT post_id FROM funding.cofunding_plan WHERE id = $1)`,
      [before.id],
    );
    const reference = rows[0]?.reference ?? '';
    const { plans: all, refusals } = await change(plans.accountant, changed(before));
    expect([refusals, all?.[0]?.cost]).toEqual([[], '40000.00']);
    expect(all?.[0]?.version).toBe(before.version + 1);
    expect(all?.[0]?.history.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['PLANNED', null],
      ['CORRECTED', 'Coût revu'],
    ]);
    expect((await plans.plan(reference, 2026, plans.accountant, '2026-11-22'))?.cost).toBe(before.cost);
    expect((await plans.plan(reference, 2026, plans.accountant, TODAY))?.cost).toBe('40000.00');
    expect(await plans.plan(reference, 2026, plans.accountant, '2020-01-01')).toBeNull();
    const stale = await change(plans.accountant, changed(before));
    expect(stale.refusals).toEqual([['CONFLICT', 'version']]);
  });

  it('has shares that are confirmed once, each by its day', async () => {
    const first = await made();
    const { plans: all, refusals } = await confirm(plans.accountant, confirmed(first, 'DEPARTMENT'));
    expect(refusals).toEqual([]);
    expect(all?.[0]?.shares.map(({ confirmed: is, confirmedOn }) => [is, confirmedOn])).toEqual([
      [false, null],
      [true, '2026-11-20'],
      [false, null],
    ]);
    const after = await plans.plan(first.reference, 2030);
    if (!after) throw new Error('no plan');
    expect((await confirm(plans.accountant, confirmed(after, 'DEPARTMENT'))).refusals).toEqual([
      ['CONFLICT', 'shareId'],
    ]);
    const { plans: corrected } = await change(plans.accountant, changed(after));
    expect(corrected?.[0]?.version).toBe(3);
    const superseded = await confirm(plans.accountant, confirmed({ ...after, version: 3 }, 'FIPD'));
    expect(superseded.refusals).toEqual([['CONFLICT', 'shareId']]);
  });
});

describe('nothing is written of a plan', () => {
  const half = { funderKind: 'OTHER', share: '0.5' };
  it.each<[string, Readonly<Record<string, unknown>>, readonly [string, string], RegExp]>([
    [
      'whose shares make 99.99 %',
      { shares: [half, { funderKind: 'FIPD', share: '0.4999' }] },
      ['BAD_USER_INPUT', 'shares'],
      /font 99,99 % du coût/,
    ],
    [
      'whose shares make 100.01 %',
      { shares: [half, { funderKind: 'FIPD', share: '0.5001' }] },
      ['BAD_USER_INPUT', 'shares'],
      /font 100,01 % du coût/,
    ],
    ['without shares', { shares: [] }, ['BAD_USER_INPUT', 'shares'], /font 0 % du coût/],
    [
      'with a share of five decimals',
      { shares: [{ ...half, share: '0.50001' }, half] },
      ['BAD_USER_INPUT', 'shares'],
      /Une part est/,
    ],
    ['with one funder twice', { shares: [half, half] }, ['BAD_USER_INPUT', 'shares'], /figure deux fois/],
    [
      'confirmed tomorrow',
      { shares: [{ funderKind: 'OTHER', share: '1', confirmedOn: '2026-11-24' }] },
      ['BAD_USER_INPUT', 'shares'],
      /futur/,
    ],
    ['that costs nothing', { cost: '0.00' }, ['BAD_USER_INPUT', 'cost'], /supérieur à zéro/],
    ['of a year that is none', { fiscalYear: 1999 }, ['BAD_USER_INPUT', 'fiscalYear'], /exercice/],
    [
      'of a schedule past the last year',
      { fiscalYear: 2099, schedule: 'FIPD-80-20-20', shares: [{ ...half, share: '1' }] },
      ['BAD_USER_INPUT', 'fiscalYear'],
      /exercice/,
    ],
    ['of a schedule that is none', { schedule: 'FIPD-90' }, ['NOT_FOUND', 'schedule'], /barème/],
    [
      'of a schedule with a FIPD rate of its own',
      { schedule: 'FIPD-80-50-30' },
      ['BAD_USER_INPUT', 'shares'],
      /seulement les autres/,
    ],
    ['of a post that is none', { postId: UNKNOWN }, ['NOT_FOUND', 'postId'], /n’existe pas/],
    ['with too short a key', { idempotencyKey: 'short' }, ['BAD_USER_INPUT', 'idempotencyKey'], /clé/],
  ])('%s', async (_, changes, refusal, sentence) => {
    const input = planned(plans.post().id, 2040, changes);
    const before = await plans.rows();
    const { refusals, messages, plans: all } = await plan(plans.accountant, input);
    expect([refusals, all]).toEqual([[refusal], null]);
    expect(messages.join()).toMatch(sentence);
    expect(await plans.rows()).toEqual(before);
  });

  it.each<[string, ViewerOptions]>([
    ['by the directorate competent over the post', { parties: ['DGPN'] }],
    ['by the fund itself', { parties: ['SG_CIPDR'] }],
    ['by the board', { parties: ['BOARD'] }],
    ['by a person of no party', { parties: [] }],
    ['by a reading session of ANISCG', { parties: ['ANISCG'], scopes: ['funding:read'] }],
  ])('%s', async (_, viewer) => {
    const existing = await made(2041);
    const ask = await asViewer(plans.stack, viewer);
    const before = await plans.rows();
    for (const { refusals } of [
      await plan(ask, planned(plans.post().id, 2042)),
      await change(ask, changed(existing)),
      await confirm(ask, confirmed(existing, 'FIPD')),
    ])
      expect(refusals.map(([code]) => code)).toEqual(['FORBIDDEN']);
    expect(await plans.rows()).toEqual(before);
  });

  it('by an application of another département, for which the post does not exist', async () => {
    const post = plans.post();
    const boundTo = (department: string) =>
      asViewer(plans.stack, {
        parties: ['ANISCG'],
        application: 'budget',
        scopes: ['funding:read', 'funding:write'],
        departments: [department],
      });
    const before = await plans.rows();
    const elsewhere = await plan(await boundTo(post.department === '01' ? '02' : '01'), planned(post.id, 2043));
    expect(elsewhere.refusals).toEqual([['NOT_FOUND', 'postId']]);
    expect(await plans.rows()).toEqual(before);
    const within = await plan(await boundTo(post.department), planned(post.id, 2043));
    expect([within.refusals, within.plans?.length]).toEqual([[], 1]);
  });
});

describe('the database itself', () => {
  const ID = '01999999-0000-7000-8000-0000000000d';
  const plan1 = `INSERT INTO funding.cofunding_plan (id, post_id, fiscal_year, competent_parties, department_code, recorded_on)
    SELECT '${ID}1', id, 2050, competent_parties, department_code, '2026-11-23' FROM funding.known_post ORDER BY id LIMIT 1`;
  const cost = `INSERT INTO funding.cofunding_cost SELECT id, 100, department_code FROM funding.cofunding_plan WHERE id = '${ID}1'`;
  const shares = (
    last: string,
  ) => `INSERT INTO funding.cofunding_share (id, plan_id, rank, funder_kind, share, competent_parties, department_code)
    SELECT s.id::uuid, p.id, rank, kind, share, competent_parties, department_code
    FROM funding.cofunding_plan p, (VALUES ('${ID}2', 1, 'FIPD', 0.5), ('${ID}3', 2, 'OTHER', ${last})) AS s (id, rank, kind, share) WHERE p.id = '${ID}1'`;
  const amounts = (last: string) => `INSERT INTO funding.cofunding_amount
    SELECT s.id, CASE rank WHEN 1 THEN 50 ELSE ${last} END, department_code FROM funding.cofunding_share s WHERE plan_id = '${ID}1'`;

  it.each<[string, readonly string[], string]>([
    ['shares that make 99.99 %', [plan1, cost, shares('0.4999')], 'do not make the whole cost'],
    ['amounts a cent off the cost', [plan1, cost, shares('0.5'), amounts('50.01')], 'do not make the cost'],
    ['a plan without amounts', [plan1, cost, shares('0.5'), 'SET CONSTRAINTS ALL IMMEDIATE'], 'without its cost'],
    ['a plan of nothing', [plan1, 'SET CONSTRAINTS ALL IMMEDIATE'], 'without its cost'],
  ])('refuses %s', async (_, statements, message) => {
    await plans.truth.query('BEGIN');
    const all = statements.reduce<Promise<unknown>>(
      (before, statement) => before.then(() => plans.truth.query(statement)),
      Promise.resolve(),
    );
    await expect(all).rejects.toThrow(message);
    await plans.truth.query('ROLLBACK');
  });
});
