import type { Slice } from '@iscg/subgraph-kit';
import { readsPosts, writesPosts } from '../competence/index.js';
import { coverageTargetAccesses, coverageTargetInputs, coverageTargetTables } from './coverage-target.access.js';
import { loadCoverageTargets } from './coverage-target.demonstration.js';
import { CoverageTargetResolver, DepartmentTargetResolver } from './coverage-target.resolver.js';
import { CoverageTarget2026112320400 } from './migrations/2026112320400-coverage-target.js';

/** How many posts each département should have, and how far it is from it; contributes `Department.target`. */
export const coverageTargetSlice: Slice = {
  name: 'coverage-target',
  resolvers: [DepartmentTargetResolver, CoverageTargetResolver],
  access: coverageTargetAccesses,
  inputs: coverageTargetInputs,
  queries: { coverageAgainstTarget: readsPosts },
  mutations: { setCoverageTarget: writesPosts },
  tables: coverageTargetTables,
  migrations: [CoverageTarget2026112320400],
  demonstration: loadCoverageTargets,
};
