import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asViewer, type Ask } from '@iscg/test-kit';
import { closePosts, everythingTold, type Closing } from './closings.js';
import { grouped, halfOf, lossesOf, type Loss, type PlannedPart } from './losses.js';
import { actOnPost, made } from '../directory/register.js';
import { change, changed, openPlans, type Plans } from './plans.js';

interface Figure {
  readonly key: string;
  readonly posts: number;
  readonly gap: string | null;
}

interface Row {
  readonly id: string;
  readonly post: { readonly id: string } | null;
  readonly fiscalYear: number;
  readonly half: number;
  readonly funderKind: string;
  readonly reason: string;
  readonly share: string;
  readonly gap: string | null;
}

let plans: Plans;
let parts: readonly PlannedPart[];
let closings: readonly Closing[];
beforeAll(async () => {
  plans = await openPlans();
  const plan = await plans.plan('ISCG-59-0001', 2027);
  if (plan) await change(plans.accountant, changed(plan, { cost: '33333.33' }));
  closings = await closePosts(plans, ['2026-06-30', '2026-11-23', '2027-01-01', '2027-09-15']);
  const { rows } = await plans.truth.query<Record<string, string> & { year: number; isConfirmed: boolean }>(
    `SELECT p.post_id AS post, p.department_code AS department, p.fiscal_year AS year, s.funder_kind AS kind,
            (s.share * 10000)::bigint::text AS share, (a.amount * 100)::bigint::text AS cents, s.confirmed_on IS NOT NULL AS "isConfirmed"
     FROM funding.cofunding_plan p JOIN funding.cofunding_share s ON s.plan_id = p.id JOIN funding.cofunding_amount a ON a.share_id = s.id
     WHERE p.revision = (SELECT max(revision) FROM funding.cofunding_plan l WHERE l.post_id = p.post_id AND l.fiscal_year = p.fiscal_year)`,
  );
  const closedOn = new Map(closings.map((closing) => [closing.postId, closing.closedOn]));
  parts = rows.map(({ post = '', department = '', kind = '', share = '', cents = '', year, isConfirmed }) => ({
    closedOn: closedOn.get(post) ?? null,
    post,
    department,
    year,
    kind,
    share: BigInt(share),
    cents: BigInt(cents),
    isConfirmed,
  }));
});
afterAll(() => plans.close());

const CLIFF = `query ($from: Date, $months: Int, $departmentCode: String, $funderKind: FunderKind) {
  fundingCliff(from: $from, months: $months, departmentCode: $departmentCode, funderKind: $funderKind) {
    posts gap byHalfYear { key posts gap } byDepartment { key posts gap } byFunderKind { key posts gap } } }`;
const LIST = `query ($from: Date, $months: Int, $departmentCode: String, $funderKind: FunderKind, $after: String) {
  fundingLosses(from: $from, months: $months, departmentCode: $departmentCode, funderKind: $funderKind, first: 100, after: $after) {
    nodes { id post { id } fiscalYear half funderKind reason share gap } totalCount pageInfo { hasNextPage endCursor } } }`;

const euros = (cents: bigint) => {
  const digits = cents.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
const gapOf = (losses: readonly Loss[]) => euros(losses.reduce((total, { cents }) => total + cents, 0n));
const postsOf = (losses: readonly Loss[]) => new Set(losses.map(({ post }) => post)).size;

/** The figures under one heading, in the order of its keys. */
function figuresBy(losses: readonly Loss[], key: (loss: Loss) => string): Figure[] {
  return [...grouped(losses, key)]
    .map(([name, own]) => ({ key: name, posts: postsOf(own), gap: gapOf(own) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}
const sorted = (figures: readonly Figure[]) => figures.toSorted((one, other) => (one.key < other.key ? -1 : 1));

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
    const found = rows.map(({ post, fiscalYear, half, funderKind, reason, share, gap }) =>
      [post?.id, `${fiscalYear}-${half}`, funderKind, reason, share, gap].join(' '),
    );
    const told = lossesOf(parts, '2026-11-23', [2027, 2]).map(({ post, halfYear, kind, reason, share, cents }) => {
      const units = share.toString().padStart(5, '0');
      return [post, halfYear, kind, reason, `${units.slice(0, -4)}.${units.slice(-4)}`, euros(cents)].join(' ');
    });
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(['STEP_DOWN', 'UNCONFIRMED', 'NO_PLAN']));
    expect(found.toSorted()).toEqual(told.toSorted());
  });

  it('counts a post up to the day on which it closes, and again once its closing is cancelled', async () => {
    const halves = async ({ postId, departmentCode }: Closing) =>
      (await everyLoss(plans.accountant, { from: '2026-11-23', months: 36, departmentCode }))
        .filter(({ post }) => post?.id === postId)
        .map(({ fiscalYear, half }) => `${fiscalYear}-${half}`);
    for (const closing of closings) {
      const told = (await halves(closing)).filter((half) => half > '2027-2' || closing.closedOn <= '2026-11-23');
      expect([closing.closedOn, told]).toEqual([closing.closedOn, []]);
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
      const told = lossesOf(parts, '2026-11-23', [2029, 2]).filter(({ post }) => own.has(post));
      expect([data?.['fundingCliff'].posts, data?.['fundingCliff'].gap]).toEqual([postsOf(told), null]);
      const groups: Figure[] = Object.values(data?.['fundingCliff']).flatMap((value) =>
        Array.isArray(value) ? value : [],
      );
      expect([groups.length > 5, new Set(groups.map(({ gap }) => gap))]).toEqual([true, new Set([null])]);
      expect(new Set(errors.map(({ extensions }) => extensions.rule))).toEqual(new Set(['cofunding-amount-sums']));
      const { data: page, errors: masks } = await ask(LIST, { from: '2026-11-23', months: 36 });
      const listed: Row[] = page?.['fundingLosses'].nodes;
      expect(page?.['fundingLosses'].totalCount).toBe(told.length);
      expect(listed.every(({ post, gap, share }) => own.has(post?.id ?? '') && gap === null && share > '0')).toBe(true);
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
