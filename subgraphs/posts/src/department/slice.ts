import { REFERENCE } from '@iscg/access';
import type { Slice } from '@iscg/subgraph-kit';
import { isDepartmentCode } from '@iscg/values';
import { departmentAccess, departmentTables, regionAccess } from './department.access.js';
import { departmentByCode } from './department.loader.js';
import { DepartmentResolver } from './department.resolver.js';
import { Department2020112500000 } from './migrations/2020112500000-department.js';
import { Folding2026112300000 } from './migrations/2026112300000-folding.js';

/** The 101 départements. */
export const departmentSlice: Slice = {
  name: 'department',
  resolvers: [DepartmentResolver],
  access: [departmentAccess, regionAccess],
  queries: { departments: REFERENCE, department: REFERENCE },
  tables: departmentTables,
  migrations: [Department2020112500000, Folding2026112300000],
  references: {
    Department: ({ code }, context) =>
      isDepartmentCode(code) ? context.load<string, object>(departmentByCode, code) : null,
  },
};
