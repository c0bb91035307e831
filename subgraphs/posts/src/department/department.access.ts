import { KEY, REFERENCE, open, typeAccess, type TableSecurity } from '@iscg/access';
import { readsPosts } from '../competence/index.js';
import type { Department, Region } from './department.model.js';

const geography = open('reference data: INSEE geography');

export const departmentAccess = typeAccess<Department>({
  type: 'Department',
  rows: REFERENCE,
  fields: {
    code: KEY,
    name: geography,
    region: geography,
    overseas: geography,
    parisPolicePrefecture: geography,
    coverage: readsPosts,
    target: readsPosts,
    targetHistory: readsPosts,
  },
});

export const regionAccess = typeAccess<Region>({
  type: 'Region',
  rows: REFERENCE,
  fields: { code: KEY, name: geography },
});

export const departmentTables: readonly TableSecurity[] = [{ table: 'department', read: REFERENCE }];
