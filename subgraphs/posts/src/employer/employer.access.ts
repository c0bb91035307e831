import { KEY, ROW, typeAccess, type TableSecurity } from '@iscg/access';
import { organisationsOfPosts } from '../competence/index.js';
import type { Employer } from './employer.model.js';

export const employerAccess = typeAccess<Employer>({
  type: 'Employer',
  rows: organisationsOfPosts,
  fields: { id: KEY, name: ROW, kind: ROW, department: ROW },
});

export const employerTables: readonly TableSecurity[] = [{ table: 'employer', read: organisationsOfPosts }];
