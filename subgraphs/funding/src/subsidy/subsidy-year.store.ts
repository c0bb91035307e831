import { PortalError, type Party } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import { parisToday, parseFiscalYear, type Clock, type FiscalYear } from '@iscg/values';
import { LINES } from './subsidy-line.sql.js';
import type { SubsidyYearsArgs } from './subsidy-year.args.js';
import type { SubsidyYear } from './subsidy-year.model.js';

const PROVENANCE = {
  source:
    'Convention du 25 novembre 2020, article 3, et avenants en vigueur ; appels de fonds et registre des versements tenus par l’ANISCG.',
  definition:
    'Sommes, en euros, des lignes de subvention de l’exercice que la personne connectée peut voir, au jour du compte : engagé, appelé, versé (contre-passations déduites) et reste dû.',
};

/**
 * The sums of each fiscal year over the lines of these funders that the viewer may see, the latest year first.
 * @throws PortalError `BAD_USER_INPUT` when `to` comes before `from`
 */
export async function subsidyYears(
  transaction: Transaction,
  clock: Clock,
  funders: readonly Party[],
  args: SubsidyYearsArgs,
): Promise<SubsidyYear[]> {
  const asOf = parisToday(clock);
  const rows = await transaction.rows<Omit<SubsidyYear, 'source' | 'definition' | 'asOf'>>(
    `SELECT "fiscalYear", array_agg("funderCode" ORDER BY rank) AS "funderCodes",
            sum(committed)::numeric(14,2) AS committed, sum(called)::numeric(14,2) AS called,
            sum(paid)::numeric(14,2) AS paid, sum(outstanding)::numeric(14,2) AS outstanding,
            count(*)::int AS lines, (count(*) FILTER (WHERE overdue))::int AS "overdueLines"
     FROM (${LINES}) line
     WHERE "funderCode" = ANY ($2::text[]) AND ($3::int IS NULL OR "fiscalYear" >= $3) AND ($4::int IS NULL OR "fiscalYear" <= $4)
     GROUP BY "fiscalYear" ORDER BY "fiscalYear" DESC`,
    [asOf, [...funders], ...periodOf(args)],
  );
  return rows.map((row) => ({ ...row, ...PROVENANCE, asOf }));
}

function periodOf({ from, to }: SubsidyYearsArgs): readonly (FiscalYear | null)[] {
  const [first, last] = [fiscalYearOf(from), fiscalYearOf(to)];
  if (first === null || last === null || first <= last) return [first, last];
  throw new PortalError(
    'BAD_USER_INPUT',
    `« to » (${last}) vient avant « from » (${first}) : inversez les deux exercices.`,
    { field: 'to' },
  );
}

function fiscalYearOf(year: number | undefined | null): FiscalYear | null {
  return year === undefined || year === null ? null : parseFiscalYear(year);
}
