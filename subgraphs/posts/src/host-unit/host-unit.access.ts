import { KEY, ROW, typeAccess, type TableSecurity } from '@iscg/access';
import { organisationsOfPosts } from '../competence/index.js';
import type { HostUnit } from './host-unit.model.js';

export const hostUnitAccess = typeAccess<HostUnit>({
  type: 'HostUnit',
  rows: organisationsOfPosts,
  fields: { id: KEY, name: ROW, kind: ROW, force: ROW, communeCode: ROW, communeName: ROW, department: ROW },
});

export const hostUnitTables: readonly TableSecurity[] = [{ table: 'host_unit', read: organisationsOfPosts }];
