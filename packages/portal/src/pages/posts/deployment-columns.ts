import { reasonOf, type DeploymentQuery, type Force } from '@iscg/client';
import type { Column } from '../../ui/list/column';
import { FORCE_WORDS } from './words';

export type DeploymentRow = NonNullable<DeploymentQuery['deploymentCurve']>[number];

/** The same figures as the curve’s. */
export const DEPLOYMENT_COLUMNS: readonly Column<DeploymentRow>[] = [
  {
    id: 'date',
    title: 'Au',
    value: ({ on }) => on,
    reason: (row) => reasonOf(row, 'on'),
    kind: 'day',
    isRowHeader: true,
  },
  {
    id: 'postes',
    title: 'Postes',
    value: ({ posts }) => posts,
    reason: (row) => reasonOf(row, 'posts'),
    kind: 'number',
  },
  { id: 'etp', title: 'ETP', value: ({ fte }) => fte, reason: (row) => reasonOf(row, 'fte'), kind: 'number' },
  forceColumn('POLICE'),
  forceColumn('GENDARMERIE'),
  forceColumn('MIXED'),
];

function forceColumn(force: Force): Column<DeploymentRow> {
  return {
    id: force.toLowerCase(),
    title: `dont ${FORCE_WORDS[force].toLowerCase()}`,
    value: ({ byForce }) => byForce?.find((each) => each.force === force)?.posts ?? null,
    reason: (row) => reasonOf(row, 'byForce'),
    kind: 'number',
  };
}
