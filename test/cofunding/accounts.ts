import { grouped, type Loss, type PlannedPart } from './losses.js';
import type { Closing } from './closings.js';
import type { Plans } from './plans.js';

export interface Figure {
  readonly key: string;
  readonly posts: number;
  readonly gap: string | null;
}

/** A line of the list, as the graph answers it. */
export interface Row {
  readonly id: string;
  readonly post: { readonly id: string } | null;
  readonly fiscalYear: number;
  readonly half: number;
  readonly funderKind: string;
  readonly reason: string;
  readonly share: string;
  readonly gap: string | null;
}

/** Every share of the plans that stand, read as their owner. */
export async function plannedParts(plans: Plans, closings: readonly Closing[]): Promise<PlannedPart[]> {
  const { rows } = await plans.truth.query<Record<string, string> & { year: number; isConfirmed: boolean }>(
    `SELECT p.post_id AS post, p.department_code AS department, p.fiscal_year AS year, s.funder_kind AS kind,
            (s.share * 10000)::bigint::text AS share, (a.amount * 100)::bigint::text AS cents, coalesce(s.confirmed_on, f.confirmed_on) IS NOT NULL AS "isConfirmed"
     FROM funding.cofunding_plan p JOIN funding.cofunding_share s ON s.plan_id = p.id JOIN funding.cofunding_amount a ON a.share_id = s.id
       LEFT JOIN funding.cofunding_confirmation f ON f.share_id = s.id
     WHERE p.revision = (SELECT max(revision) FROM funding.cofunding_plan l WHERE l.post_id = p.post_id AND l.fiscal_year = p.fiscal_year)`,
  );
  const closedOn = new Map(closings.map((closing) => [closing.postId, closing.closedOn]));
  return rows.map(({ post = '', department = '', kind = '', share = '', cents = '', year, isConfirmed }) => ({
    closedOn: closedOn.get(post) ?? null,
    post,
    department,
    year,
    kind,
    share: BigInt(share),
    cents: BigInt(cents),
    isConfirmed,
  }));
}

const euros = (cents: bigint) => {
  const digits = cents.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
export const gapOf = (losses: readonly Loss[]) => euros(losses.reduce((total, { cents }) => total + cents, 0n));
export const postsOf = (losses: readonly Loss[]) => new Set(losses.map(({ post }) => post)).size;

/** The figures under one heading, in the order of its keys. */
export function figuresBy(losses: readonly Loss[], key: (loss: Loss) => string): Figure[] {
  return [...grouped(losses, key)]
    .map(([name, own]) => ({ key: name, posts: postsOf(own), gap: gapOf(own) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}
export const sorted = (figures: readonly Figure[]) => figures.toSorted((one, other) => (one.key < other.key ? -1 : 1));

/** The list as the graph tells it, and as the plain recomputation does. */
export const listed = (rows: readonly Row[]) =>
  rows
    .map(({ post, fiscalYear, half, funderKind, reason, share, gap }) =>
      [post?.id, `${fiscalYear}-${half}`, funderKind, reason, share, gap].join(' '),
    )
    .toSorted();
export const told = (losses: readonly Loss[]) =>
  losses
    .map(({ post, halfYear, kind, reason, share, cents }) => {
      const units = share.toString().padStart(5, '0');
      return [post, halfYear, kind, reason, `${units.slice(0, -4)}.${units.slice(-4)}`, euros(cents)].join(' ');
    })
    .toSorted();
