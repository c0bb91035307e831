import {
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  typeAccess,
  type InputAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { keepsPosts, organisationsOfPosts } from '../competence/index.js';
import type { Employer } from './employer.model.js';

export const employerAccesses: readonly TypeAccess[] = [
  typeAccess<Employer>({
    type: 'Employer',
    rows: organisationsOfPosts,
    fields: { id: KEY, name: ROW, kind: ROW, department: ROW, endedOn: ROW, endReason: ROW, version: ROW },
  }),
  connectionAccess('EmployerConnection'),
  envelopeAccess('EmployerPayload', ['employer', 'errors']),
];

const WRITTEN = { name: 'WRITTEN', kind: 'WRITTEN', departmentCode: 'WRITTEN' } as const;
const CHANGED = { employerId: 'SELECTS', version: 'SELECTS' } as const;

export const employerInputs: readonly InputAccess[] = [
  { input: 'CreateEmployerInput', fields: { ...WRITTEN, idempotencyKey: 'WRITTEN' } },
  { input: 'CorrectEmployerInput', fields: { ...CHANGED, ...WRITTEN } },
  { input: 'EndEmployerInput', fields: { ...CHANGED, endedOn: 'WRITTEN', reason: 'WRITTEN' } },
];

/** As the table was created: read by all, written by nobody. */
export const employerTablesAtFirst: readonly TableSecurity[] = [{ table: 'employer', read: organisationsOfPosts }];

export const employerTables: readonly TableSecurity[] = [
  {
    table: 'employer',
    read: organisationsOfPosts,
    insert: keepsPosts,
    update: keepsPosts,
    updatable: ['name', 'kind', 'department_code', 'ended_on', 'end_reason', 'version'],
  },
];
