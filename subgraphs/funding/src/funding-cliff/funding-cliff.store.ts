import { connection, decodeCursor, fault, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import { parisToday, type Clock } from '@iscg/values';
import type { FundingCliffArgs, FundingLossesArgs } from './funding-cliff.args.js';
import type { CliffFigure, FundingCliff, FundingLoss } from './funding-cliff.model.js';
import { LOSS, PLACE, PRICED, SPANS } from './funding-cliff.sql.js';
import { departmentOf, windowOf } from './window.js';

const LIST = 'fundingLosses';
const POSITION = /^(\d{4})\/(\w{2,3})\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/(\w{1,40})\/(\w{1,20})$/;
const SOURCE = 'Plans de financement des postes tenus par l’ANISCG.';
const DEFINITION =
  'Par poste, nature de financeur et semestre dont un jour au moins est dans la période : la baisse d’une part par rapport à l’exercice précédent, les parts attendues et non confirmées, et, sans plan pour l’exercice, tout ce que portait le dernier plan. Un semestre compte pour la moitié de l’exercice, le centime impair au premier. Un poste ne compte plus une fois fermé ; le semestre de sa fermeture compte entier. Un poste vacant ou suspendu garde son plan et compte.';

type Group = CliffFigure & { readonly heading: 'place' | 'department_code' | 'funder_kind' | null };

/** What posts lose, counted under each heading. @throws PortalError `BAD_USER_INPUT` */
export async function fundingCliff(
  transaction: Transaction,
  clock: Clock,
  args: FundingCliffArgs,
): Promise<FundingCliff> {
  const { from, to, first, last } = windowOf(clock, args);
  const asOf = parisToday(clock);
  const groups = await transaction.rows<Group>(
    `WITH ${SPANS}, chosen AS (
       SELECT ${LOSS} FROM span CROSS JOIN LATERAL generate_series(first_place, last_place) AS place
     ), ${PRICED}
     SELECT CASE WHEN GROUPING(place) = 0 THEN 'place' WHEN GROUPING(department_code) = 0 THEN 'department_code'
                 WHEN GROUPING(funder_kind) = 0 THEN 'funder_kind' END AS heading,
            coalesce(place / 2 || '-' || place % 2 + 1, department_code, funder_kind) AS key,
            count(DISTINCT post_id)::int AS posts,
            (CASE WHEN count(*) = 0 THEN 0 ELSE sum(gap) END)::numeric(14,2) AS gap
     FROM priced GROUP BY GROUPING SETS ((place), (department_code), (funder_kind), ()) ORDER BY place, department_code, funder_kind`,
    [first, last, departmentOf(args), args.funderKind ?? null, from],
  );
  const under = (heading: Group['heading']) => groups.filter((group) => group.heading === heading);
  const [total] = under(null);
  return {
    from,
    to,
    asOf,
    source: SOURCE,
    definition: DEFINITION,
    posts: total?.posts ?? 0,
    gap: total?.gap ?? null,
    byHalfYear: under('place'),
    byDepartment: under('department_code'),
    byFunderKind: under('funder_kind'),
  };
}

/** The parts of the place after which a page begins, in the order of the list. @throws PortalError `BAD_USER_INPUT` */
function positionOf(after: string | null | undefined): readonly (string | null)[] {
  const [id] = decodeCursor(LIST, 1, after) ?? [];
  if (id === undefined) return [null, null, null, null, null];
  const [, ...parts] = POSITION.exec(id) ?? [];
  if (parts.length > 0) return parts;
  throw fault('after', 'Le curseur donné à « after » ne désigne aucune place de la liste.');
}

type Paged = FundingLoss & { readonly total: number };

/** What each post loses, in the order of time, then of départements. @throws PortalError `BAD_USER_INPUT` */
export async function fundingLossPage(
  transaction: Transaction,
  clock: Clock,
  args: FundingLossesArgs,
): Promise<Connection<FundingLoss>> {
  const size = pageSize(args.first);
  const { from, first, last } = windowOf(clock, args);
  const position = positionOf(args.after);
  const rows = await transaction.rows<Paged>(
    `WITH ${SPANS}, chosen AS MATERIALIZED (
       SELECT loss.* FROM generate_series(coalesce($6::int, $1::int), $2::int) AS half_year
       CROSS JOIN LATERAL (
         SELECT ${LOSS} FROM span CROSS JOIN LATERAL (SELECT half_year AS place) AS named
         WHERE place BETWEEN first_place AND last_place
           AND ($6::int IS NULL OR (${PLACE}) > ($6::int, $7::text, $8::uuid, $9::text, $10::text))
         ORDER BY ${PLACE} LIMIT $11
       ) AS loss
       LIMIT $11
     ), ${PRICED}
     SELECT counted.total, concat_ws('/', place, department_code, post_id, funder_kind, reason) AS id, post_id AS "postId",
            fiscal_year AS "fiscalYear", half, share::text AS share, funder_kind AS "funderKind", reason, gap,
            competent_parties AS "competentParties", department_code AS "departmentCode"
     FROM (SELECT coalesce(sum(last_place - first_place + 1), 0)::int AS total FROM span) AS counted LEFT JOIN priced ON true ORDER BY ${PLACE}`,
    [first, last, departmentOf(args), args.funderKind ?? null, from, ...position, size + 1],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ postId }) => postId !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ id }) => [id],
  });
}
