import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { CoverageTarget } from './coverage-target.model.js';

const COLUMNS = `
  id, department_code AS "departmentCode", effective_on::text AS "effectiveOn", posts, fte::text AS fte,
  CASE WHEN police IS NOT NULL THEN json_build_array(
    json_build_object('force', 'POLICE', 'posts', police),
    json_build_object('force', 'GENDARMERIE', 'posts', gendarmerie),
    json_build_object('force', 'MIXED', 'posts', mixed)) END AS "byForce",
  source, recorded_at AS "recordedAt"`;

/** A target to be added; the three parts are all null or add up. */
export interface NewTarget {
  readonly departmentCode: string;
  readonly effectiveOn: PlainDate;
  readonly posts: number;
  readonly fte: string | null;
  readonly police: number | null;
  readonly gendarmerie: number | null;
  readonly mixed: number | null;
  readonly source: string;
}

/** The targets in effect on a day, of these départements; none for those without. */
export function targetsOfDepartments(
  transaction: Transaction,
  asOf: PlainDate,
  codes: readonly string[],
): Promise<CoverageTarget[]> {
  return transaction.rows<CoverageTarget>(
    `SELECT DISTINCT ON (department_code) ${COLUMNS} FROM posts.coverage_target
     WHERE department_code = ANY ($2::text[]) AND effective_on <= $1::date
     ORDER BY department_code, effective_on DESC, sequence DESC`,
    [asOf, [...codes]],
  );
}

/** Every target of these départements, latest to take effect first, those to come included. */
export function targetHistories(transaction: Transaction, codes: readonly string[]): Promise<CoverageTarget[]> {
  return transaction.rows<CoverageTarget>(
    `SELECT ${COLUMNS} FROM posts.coverage_target WHERE department_code = ANY ($1::text[])
     ORDER BY department_code, effective_on DESC, sequence DESC`,
    [[...codes]],
  );
}

export async function targetById(transaction: Transaction, id: string): Promise<CoverageTarget | null> {
  const [row] = await transaction.rows<CoverageTarget>(`SELECT ${COLUMNS} FROM posts.coverage_target WHERE id = $1`, [
    id,
  ]);
  return row ?? null;
}

/** The target that the last one recorded for its day already is, word for word. */
export async function sameTarget(transaction: Transaction, target: NewTarget): Promise<string | undefined> {
  const [row] = await transaction.rows<{ id: string; same: boolean }>(
    `SELECT id, (posts, fte, police, gendarmerie, mixed, source)
                IS NOT DISTINCT FROM ($3::smallint, $4::numeric, $5::smallint, $6::smallint, $7::smallint, $8::text) AS same
     FROM posts.coverage_target WHERE department_code = $1 AND effective_on = $2 ORDER BY sequence DESC LIMIT 1`,
    valuesOf(target),
  );
  return row?.same ? row.id : undefined;
}

export async function appendTarget(transaction: Transaction, id: string, target: NewTarget): Promise<void> {
  await transaction.rows(
    `INSERT INTO posts.coverage_target (department_code, effective_on, posts, fte, police, gendarmerie, mixed, source, id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [...valuesOf(target), id],
  );
}

function valuesOf(target: NewTarget): unknown[] {
  const { departmentCode, effectiveOn, posts, fte, police, gendarmerie, mixed, source } = target;
  return [departmentCode, effectiveOn, posts, fte, police, gendarmerie, mixed, source];
}
