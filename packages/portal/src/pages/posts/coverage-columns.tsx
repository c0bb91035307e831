import { reasonOf, type Reason } from '@iscg/client';
import type { Column } from '../../ui/list/column';
import type { SortOrder } from '../../ui/list/list-url';
import { Link } from '../../ui/link';
import { postsOfForce, type DepartmentRow } from './coverage-figures';
import { COVERAGE_WORDS, FORCE_WORDS } from './words';

/** The same figures as the map’s. Links keep the day that the map is read for. */
export function coverageColumns(day: string | undefined): readonly Column<DepartmentRow>[] {
  const columns: readonly Column<DepartmentRow>[] = [
    {
      id: 'departement',
      title: 'Département',
      value: ({ code, name }) => `${code} – ${name}`,
      show: ({ code, name }) => <Link to={departmentPath(code, day)}>{`${code} – ${name}`}</Link>,
      isRowHeader: true,
    },
    { id: 'region', title: 'Région', value: ({ region }) => region.name },
    {
      id: 'couverture',
      title: 'Couverture',
      value: ({ coverage }) => (coverage?.status ? COVERAGE_WORDS[coverage.status] : null),
      reason: (row) => coverageReason(row, 'status'),
    },
    {
      id: 'postes',
      title: 'Postes',
      value: ({ coverage }) => coverage?.posts ?? null,
      reason: (row) => coverageReason(row, 'posts'),
      kind: 'number',
    },
    {
      id: 'etp',
      title: 'ETP',
      value: ({ coverage }) => coverage?.fte ?? null,
      reason: (row) => coverageReason(row, 'fte'),
      kind: 'number',
    },
    forceColumn('police', 'POLICE'),
    forceColumn('gendarmerie', 'GENDARMERIE'),
    forceColumn('mixte', 'MIXED'),
  ];
  return columns.map((column) => ({ ...column, sortable: true }));
}

/** Columns that the table can be sorted by. */
export const COVERAGE_SORTABLE: readonly string[] = coverageColumns(undefined).map(({ id }) => id);

/** The list of the posts of a département, on a day when one is given. */
export function departmentPath(code: string, day: string | undefined): string {
  return `/postes?departement=${code}${day ? `&date=${day}` : ''}`;
}

/** The rows in the order asked; equal ones by code, as they come. */
export function sortedRows(
  rows: readonly DepartmentRow[],
  columns: readonly Column<DepartmentRow>[],
  sort: SortOrder | undefined,
): readonly DepartmentRow[] {
  const column = columns.find(({ id }) => id === sort?.column);
  if (!sort || !column) return rows;
  const turn = sort.descending ? -1 : 1;
  return [...rows].sort((one, other) => turn * compare(column, one, other));
}

function compare(column: Column<DepartmentRow>, one: DepartmentRow, other: DepartmentRow): number {
  const [left, right] = [column.value(one), column.value(other)];
  if (column.kind === 'number') return Number(left ?? -1) - Number(right ?? -1);
  return String(left ?? '').localeCompare(String(right ?? ''), 'fr');
}

function forceColumn(id: string, force: keyof typeof FORCE_WORDS): Column<DepartmentRow> {
  return {
    id,
    title: FORCE_WORDS[force],
    value: (row) => postsOfForce(row, force),
    reason: (row) => coverageReason(row, 'byForce'),
    kind: 'number',
  };
}

function coverageReason(row: DepartmentRow, field: string): Reason | undefined {
  return row.coverage ? reasonOf(row.coverage, field) : reasonOf(row, 'coverage');
}
