import { reasonOf, type CoverageAgainstTargetQuery, type Force } from '@iscg/client';
import { Badge } from '../../ui/badge';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { departmentPath } from '../posts/coverage-columns';
import { FORCE_WORDS } from '../posts/words';
import { targetPath } from './addresses';
import { signed } from './gap';
import { STATUS_TONES, STATUS_WORDS } from './words';

export type Coverage = NonNullable<CoverageAgainstTargetQuery['coverageAgainstTarget']>;
export type Comparison = NonNullable<Coverage['departments']>[number];

const NO_TARGET = 'Aucune cible';
const ALL_FORCES = Object.keys(FORCE_WORDS).length;

const FIGURE_COLUMNS: readonly Column<Comparison>[] = [
  {
    id: 'forces',
    title: 'Forces comptées',
    value: ({ countedForces }) => countedForces && forcesInWords(countedForces),
    reason: (row) => reasonOf(row, 'countedForces'),
  },
  {
    id: 'postes',
    title: 'Postes',
    value: ({ posts }) => posts,
    reason: (row) => reasonOf(row, 'posts'),
    kind: 'number',
  },
  {
    id: 'cible',
    title: 'Cible (postes)',
    value: ({ target, comparedTarget }) => (target ? comparedTarget : NO_TARGET),
    show: ({ target, comparedTarget }) => (target ? comparedTarget : <span className="empty">{NO_TARGET}</span>),
    reason: (row) => reasonOf(row, 'target') ?? reasonOf(row, 'comparedTarget'),
  },
  {
    id: 'ecart',
    title: 'Écart',
    value: ({ gap }) => gap,
    show: ({ gap }) => gap !== null && signed(gap),
    reason: (row) => reasonOf(row, 'gap'),
    kind: 'number',
  },
  {
    id: 'etat',
    title: 'État',
    value: ({ status }) => status && STATUS_WORDS[status],
    show: ({ status }) => status && <Badge tone={STATUS_TONES[status]}>{STATUS_WORDS[status]}</Badge>,
    reason: (row) => reasonOf(row, 'status'),
  },
  {
    id: 'depuis',
    title: 'Cible depuis le',
    value: ({ target }) => target?.effectiveOn ?? null,
    reason: (row) => reasonOf(row, 'target'),
    kind: 'day',
  },
  {
    id: 'source',
    title: 'Source de la cible',
    value: ({ target }) => target?.source ?? null,
    reason: (row) => reasonOf(row, 'target'),
  },
];

const SET_COLUMN: Column<Comparison> = {
  id: 'action',
  title: 'Action',
  value: () => 'Fixer la cible',
  show: ({ department }) =>
    department && (
      <Link to={targetPath(department.code)}>
        Fixer la cible<span className="fr-sr-only"> : {department.name}</span>
      </Link>
    ),
};

function forcesInWords(forces: readonly Force[]): string {
  if (forces.length === ALL_FORCES) return 'Toutes';
  return forces.map((force) => FORCE_WORDS[force]).join(', ');
}

/** Posts against target of each département; its setting for who keeps targets. Links keep the day asked. */
export function targetColumns(day: string | undefined, keepsTargets: boolean): readonly Column<Comparison>[] {
  const place: Column<Comparison> = {
    id: 'departement',
    title: 'Département',
    value: ({ department }) => department && `${department.code} – ${department.name}`,
    show: ({ department }) =>
      department && <Link to={departmentPath(department.code, day)}>{`${department.code} – ${department.name}`}</Link>,
    reason: (row) => reasonOf(row, 'department'),
    isRowHeader: true,
  };
  return [place, ...FIGURE_COLUMNS, ...(keepsTargets ? [SET_COLUMN] : [])];
}
