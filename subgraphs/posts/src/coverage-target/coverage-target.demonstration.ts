import { DEPARTMENTS, demonstrationId, type DemonstrationWorld } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';
import { FORCES } from '@iscg/values';

/** First target, its revision, and one that is announced. */
const DAYS = ['2021-01-01', '2024-01-01', '2027-01-01'] as const;
const SOURCE = 'Objectif de démonstration, sans valeur officielle';

/**
 * Invented targets around what there is: of most départements, split by force in two of three, revised in some,
 * announced in a few; every eighth has none.
 */
export async function loadCoverageTargets(connection: Queryable, { posts }: DemonstrationWorld): Promise<void> {
  const targets = DEPARTMENTS.flatMap(({ code }, index) => {
    if (index % 8 === 5) return [];
    const own = posts.filter(({ departmentCode }) => departmentCode === code);
    const days = DAYS.filter((_day, rank) => rank === 0 || (rank === 1 ? index % 3 === 0 : index % 5 === 0));
    return days.map((effectiveOn, rank) => {
      const wanted = FORCES.map((force, place) => {
        const number = own.filter((post) => post.force === force).length;
        return Math.max(0, number + (index % 5 === 2 ? -1 : ((index + place) % 4) - 1 + rank));
      });
      const sum = wanted.reduce((total, number) => total + number, 0);
      const [police = 0, gendarmerie = 0, mixed = 0] = sum > 0 ? wanted : [0, 1, 0];
      const total = Math.max(1, sum);
      const fte = index % 2 === 0 ? `${total - 1}.80`.replace(/^0\.80$/, '0.50') : null;
      const parts = index % 3 === 1 ? {} : { police, gendarmerie, mixed };
      return {
        departmentCode: code,
        effectiveOn,
        posts: total,
        fte,
        ...parts,
        source: `${SOURCE} (${effectiveOn.slice(0, 4)}).`,
      };
    });
  });
  await connection.query(
    `INSERT INTO posts.coverage_target (id, department_code, effective_on, posts, fte, police, gendarmerie, mixed, source, recorded_at)
       SELECT id, "departmentCode", "effectiveOn", posts, fte, police, gendarmerie, mixed, source,
              (least("effectiveOn", date '2026-10-01') - 30 + time '09:00') AT TIME ZONE 'Europe/Paris'
       FROM jsonb_to_recordset($1::jsonb) AS target (id uuid, "departmentCode" text, "effectiveOn" date, posts int,
         fte numeric, police int, gendarmerie int, mixed int, source text)
       ORDER BY id`,
    [JSON.stringify(targets.map((target, index) => ({ id: demonstrationId('coverage-target', index), ...target })))],
  );
}
