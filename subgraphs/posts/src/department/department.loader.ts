import { batchLoader } from '@iscg/subgraph-kit';
import type { Department } from './department.model.js';
import { departmentsByCode } from './department.store.js';

export const departmentByCode = batchLoader<string, Department>({
  name: 'departmentByCode',
  read: departmentsByCode,
  keyOf: ({ code }) => code,
});
