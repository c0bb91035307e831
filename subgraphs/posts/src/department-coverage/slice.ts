import type { Slice } from '@iscg/subgraph-kit';
import { departmentCoverageAccess, forceCoverageAccess, servedForceCoverageAccess } from './coverage.access.js';
import { DepartmentCoverageResolver } from './coverage.resolver.js';

/** How many posts each département has: contributed to `Department`. */
export const departmentCoverageSlice: Slice = {
  name: 'department-coverage',
  resolvers: [DepartmentCoverageResolver],
  access: [departmentCoverageAccess, forceCoverageAccess, servedForceCoverageAccess],
};
