import { ROW, typeAccess } from '@iscg/access';
import { readsPosts } from '../competence/index.js';
import type { DepartmentCoverage, ForceCoverage, ServedForceCoverage } from './coverage.model.js';

export const departmentCoverageAccess = typeAccess<DepartmentCoverage>({
  type: 'DepartmentCoverage',
  rows: readsPosts,
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
  rows: readsPosts,
  fields: { force: ROW, posts: ROW, fte: ROW },
});

export const servedForceCoverageAccess = typeAccess<ServedForceCoverage>({
  type: 'ServedForceCoverage',
  rows: readsPosts,
  fields: { force: ROW, posts: ROW, fte: ROW, status: ROW },
});
