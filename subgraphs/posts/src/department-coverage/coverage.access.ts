import { ROW, typeAccess } from '@iscg/access';
import { postsCounted } from '../competence/index.js';
import type { DepartmentCoverage, ForceCoverage, ServedForceCoverage } from './coverage.model.js';

export const departmentCoverageAccess = typeAccess<DepartmentCoverage>({
  type: 'DepartmentCoverage',
  rows: postsCounted,
  fields: {
    asOf: ROW,
    posts: ROW,
    fte: ROW,
    byForce: ROW,
    byServedForce: ROW,
    status: ROW,
    source: ROW,
    definition: ROW,
  },
});

export const forceCoverageAccess = typeAccess<ForceCoverage>({
  type: 'ForceCoverage',
  rows: postsCounted,
  fields: { force: ROW, posts: ROW, fte: ROW },
});

export const servedForceCoverageAccess = typeAccess<ServedForceCoverage>({
  type: 'ServedForceCoverage',
  rows: postsCounted,
  fields: { force: ROW, posts: ROW, fte: ROW, status: ROW },
});
