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
import type { HostUnit } from './host-unit.model.js';

export const hostUnitAccesses: readonly TypeAccess[] = [
  typeAccess<HostUnit>({
    type: 'HostUnit',
    rows: organisationsOfPosts,
    fields: {
      id: KEY,
      name: ROW,
      kind: ROW,
      force: ROW,
      communeCode: ROW,
      communeName: ROW,
      department: ROW,
      endedOn: ROW,
      endReason: ROW,
      version: ROW,
    },
  }),
  connectionAccess('HostUnitConnection'),
  envelopeAccess('HostUnitPayload', ['hostUnit', 'errors']),
];

const WRITTEN = {
  name: 'WRITTEN',
  kind: 'WRITTEN',
  force: 'WRITTEN',
  communeCode: 'WRITTEN',
  communeName: 'WRITTEN',
} as const;
const CHANGED = { hostUnitId: 'SELECTS', version: 'SELECTS' } as const;

export const hostUnitInputs: readonly InputAccess[] = [
  { input: 'CreateHostUnitInput', fields: { ...WRITTEN, idempotencyKey: 'WRITTEN' } },
  { input: 'CorrectHostUnitInput', fields: { ...CHANGED, ...WRITTEN } },
  { input: 'EndHostUnitInput', fields: { ...CHANGED, endedOn: 'WRITTEN', reason: 'WRITTEN' } },
];

/** As the table was created: read by all, written by nobody. */
export const hostUnitTablesAtFirst: readonly TableSecurity[] = [{ table: 'host_unit', read: organisationsOfPosts }];

export const hostUnitTables: readonly TableSecurity[] = [
  {
    table: 'host_unit',
    read: organisationsOfPosts,
    insert: keepsPosts,
    update: keepsPosts,
    updatable: [
      ...['name', 'kind', 'force', 'commune_code', 'commune_name', 'department_code'],
      ...['ended_on', 'end_reason', 'version'],
    ],
  },
];
