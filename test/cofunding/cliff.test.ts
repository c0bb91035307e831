import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asViewer, type Ask } from '@iscg/test-kit';
import { closePosts, everythingTold, type Closing } from './closings.js';
import { figuresBy, gapOf, listed, plannedParts, postsOf, sorted, told, type Figure, type Row } from './accounts.js';
import { halfOf, lossesOf, type PlannedPart } from './losses.js';
import { actOnPost, made } from '../directory/register.js';
import { change, changed, confirm, confirmed, openPlans, plan, planned, type Plans } from './plans.js';

let plans: Plans;
let parts: readonly PlannedPart[];
let closings: readonly Closing[];
beforeAll(async () => {
  plans = await openPlans();
  const plan = await plans.plan('ISCG-59-0001', 2027);
  if (plan) await change(plans.accountant, changed(plan, { cost: '33333.33' }));
  closings = await closePosts(plans, ['2026-06-30', '2026-11-23', '2027-01-01', '2027-09-15']);
  parts = await plannedParts(plans, closings);
});
afterAll(() => plans.close());

const CLIFF = `query ($from: Date, $months: Int, $departmentCode: String, $funderKind: FunderKind) {
  fundingCliff(from: $from, months: $months, departmentCode: $departmentCode, funderKind: $funderKind) {
    posts gap byHalfYear { key posts gap } byDepartment { key posts gap } byFunderKind { key posts gap } } }`;
const LIST = `query ($from: Date, $months: Int, $departmentCode: String, $funderKind: FunderKind, $after: String) {
  fundingLosses(from: $from, months: $months, departmentCode: $departmentCode, funderKind: $funderKind, first: 100, after: $after) {
    nodes { id post { id } fiscalYear half funderKind reason share gap } totalCount pageInfo { hasNextPage endCursor } } }`;

async function everyLoss(ask: Ask, variables: Readonly<Record<string, unknown>>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await ask(LIST, { ...variables, after });
    if (!data) throw new Error(JSON.stringify(errors));
    const { nodes, totalCount, pageInfo } = data['fundingLosses'];
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) {
      expect(rows).toHaveLength(totalCount);
      return rows;
    }
    after = pageInfo.endCursor;
  }
}

const ONE_FUNDER = [{ funderKind: 'DEPARTMENT', funderName: 'Conseil départemental', share: '1.0000' }];

/** Windows that begin on a first of the month and last whole months, with the half-years they touch. */
const windows = fc
  .record({
    year: fc.integer({ min: 2022, max: 2028 }),
    month: fc.integer({ min: 1, max: 12 }),
    months: fc.integer({ min: 12, max: 36 }),
  })
  .map(({ year, month, months }) => {
    const end = year * 12 + month - 1 + months - 1;
    const day = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
    return {
      from: day(year * 12 + month - 1),
      months,
      last: halfOf(day(end)),
    };
  });

describe('the funding cliff', () => {
  it('is what a plain recomputation finds, whatever the window, the département and the funder', async () => {
    const departments = [...new Set(parts.map(({ department }) => department))];
    const choices = fc.record({
      window: windows,
      departmentCode: fc.option(fc.constantFrom(...departments), { nil: null }),
      funderKind: fc.option(fc.constantFrom('FIPD', 'DEPARTMENT', 'MUNICIPALITY', 'INTERCOMMUNALITY', 'OTHER'), {
        nil: null,
      }),
    });
    await fc.assert(
      fc.asyncProperty(choices, async ({ window: { from, months, last }, departmentCode, funderKind }) => {
        const chosen = lossesOf(parts, from, last).filter(
          ({ department, kind }) => (departmentCode ?? department) === department && (funderKind ?? kind) === kind,
        );
        const { data } = await plans.accountant(CLIFF, { from, months, departmentCode, funderKind });
        const cliff = data?.['fundingCliff'];
        expect([cliff.posts, cliff.gap]).toEqual([postsOf(chosen), gapOf(chosen)]);
        expect(sorted(cliff.byHalfYear)).toEqual(figuresBy(chosen, ({ halfYear }) => halfYear));
        expect(sorted(cliff.byDepartment)).toEqual(figuresBy(chosen, ({ department }) => department));
        expect(sorted(cliff.byFunderKind)).toEqual(figuresBy(chosen, ({ kind }) => kind));
      }),
      { numRuns: 25 },
    );
  });

  it('lists each loss once, over all pages, with the same sums as its figures', async () => {
    const rows = await everyLoss(plans.accountant, { from: '2026-11-23', months: 12 });
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(['STEP_DOWN', 'UNCONFIRMED', 'NO_PLAN']));
    expect(listed(rows)).toEqual(told(lossesOf(parts, '2026-11-23', [2027, 2])));
  });

  it('follows plans that are made, changed and confirmed at the same moment', async () => {
    const posts = Array.from({ length: 4 }, () => plans.post('DGGN'));
    const years = [2030, 2031, 2033];
    await Promise.all(posts.flatMap(({ id }) => years.map((year) => plan(plans.accountant, planned(id, year)))));
    await Promise.all(
      posts.map(async ({ reference }) => {
        const [first, second] = [await plans.plan(reference, 2030), await plans.plan(reference, 2031)];
        if (!first || !second) throw new Error(`${reference}: nothing was planned`);
        const acts = [
          confirm(plans.accountant, confirmed(first, 'FIPD')),
          change(plans.accountant, changed(second, { shares: ONE_FUNDER })),
        ];
        expect((await Promise.all(acts)).flatMap(({ refusals }) => refusals)).toEqual([]);
      }),
    );
    parts = await plannedParts(plans, closings);
    for (const departmentCode of new Set(posts.map(({ department }) => department))) {
      const found = await everyLoss(plans.accountant, { from: '2030-01-01', months: 36, departmentCode });
      const own = lossesOf(parts, '2030-01-01', [2032, 2]).filter(({ department }) => department === departmentCode);
      expect(listed(found)).toEqual(told(own));
    }
  });

  it('counts a post up to the day on which it closes, and again once its closing is cancelled', async () => {
    const halves = async ({ postId, departmentCode }: Closing) =>
      (await everyLoss(plans.accountant, { from: '2026-11-23', months: 36, departmentCode }))
        .filter(({ post }) => post?.id === postId)
        .map(({ fiscalYear, half }) => `${fiscalYear}-${half}`);
    for (const closing of closings) {
      const kept = (await halves(closing)).filter((half) => half > '2027-2' || closing.closedOn <= '2026-11-23');
      expect([closing.closedOn, kept]).toEqual([closing.closedOn, []]);
    }
    const [, , , last] = closings;
    if (!last) throw new Error('nothing was closed');
    expect(new Set(await halves(last))).toEqual(new Set(['2026-2', '2027-1', '2027-2']));
    const { rows } = await plans.truth.query<{ id: string; version: number }>(
      `SELECT (SELECT id FROM posts.post_event WHERE post_id = $1 AND kind = 'CLOSED') AS id, count(*)::int AS version
       FROM posts.post_event WHERE post_id = $1`,
      [last.postId],
    );
    const cancel = { eventId: rows[0]?.id, version: rows[0]?.version, reason: 'Essai' };
    made(await actOnPost(plans.accountant, 'cancelPostEvent', 'CancelPostEventInput', cancel));
    await everythingTold(plans);
    expect(await halves(last)).toContain('2029-2');
    parts = parts.map((part) => (part.post === last.postId ? { ...part, closedOn: null } : part));
  });

  it.each([11, 37, 0, -12])('of %d months is refused', async (months) => {
    const { data, errors } = await plans.accountant(CLIFF, { months });
    expect([data?.['fundingCliff'], errors.map(({ extensions }) => [extensions.code, extensions.field])]).toEqual([
      null,
      [['BAD_USER_INPUT', 'months']],
    ]);
  });
});

describe('what a directorate learns of the funding cliff', () => {
  it.each(['DGPN', 'DGGN', 'PP'] as const)(
    'is for %s the posts of its competence and the shares, never an amount or a sum',
    async (party) => {
      const ask = await asViewer(plans.stack, { parties: [party] });
      const { rows: competent } = await plans.truth.query<{ id: string }>(
        'SELECT id FROM posts.post WHERE $1 = ANY (competent_parties)',
        [party],
      );
      const own = new Set(competent.map(({ id }) => id));
      const { data, errors } = await ask(CLIFF, { from: '2026-11-23', months: 36 });
      const theirs = lossesOf(parts, '2026-11-23', [2029, 2]).filter(({ post }) => own.has(post));
      expect([data?.['fundingCliff'].posts, data?.['fundingCliff'].gap]).toEqual([postsOf(theirs), null]);
      const groups: Figure[] = Object.values(data?.['fundingCliff']).flatMap((value) =>
        Array.isArray(value) ? value : [],
      );
      expect([groups.length > 5, new Set(groups.map(({ gap }) => gap))]).toEqual([true, new Set([null])]);
      expect(new Set(errors.map(({ extensions }) => extensions.rule))).toEqual(new Set(['cofunding-amount-sums']));
      const { data: page, errors: masks } = await ask(LIST, { from: '2026-11-23', months: 36 });
      const shown: Row[] = page?.['fundingLosses'].nodes;
      expect(page?.['fundingLosses'].totalCount).toBe(theirs.length);
      expect(shown.every(({ post, gap, share }) => own.has(post?.id ?? '') && gap === null && share > '0')).toBe(true);
      expect(new Set(masks.map(({ extensions }) => extensions.rule))).toEqual(new Set(['cofunding-amounts']));
    },
  );

  it('is within its départements alone for an application bound to some', async () => {
    const ask = await asViewer(plans.stack, {
      parties: ['BOARD'],
      application: 'bilan',
      scopes: ['funding:read', 'posts:read'],
      departments: ['59'],
    });
    const { data } = await ask(CLIFF, { from: '2026-11-23', months: 24 });
    expect(data?.['fundingCliff'].byDepartment.map(({ key }: Figure) => key)).toEqual(['59']);
    expect((await everyLoss(ask, { from: '2026-11-23', months: 12, departmentCode: '75' })).length).toBe(0);
  });
});
