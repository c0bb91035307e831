import { REFERENCE, ROW, typeAccess } from '@iscg/access';
import type { FieldAccess, PartyReach, TypeAccess } from './access-matrix.model.js';

export const typeAccessAccess = typeAccess<TypeAccess>({
  type: 'TypeAccess',
  rows: REFERENCE,
  fields: { type: ROW, domain: ROW, rowRule: ROW, fields: ROW },
});

export const fieldAccessAccess = typeAccess<FieldAccess>({
  type: 'FieldAccess',
  rows: REFERENCE,
  fields: { field: ROW, domain: ROW, scope: ROW, rules: ROW, reach: ROW },
});

export const partyReachAccess = typeAccess<PartyReach>({
  type: 'PartyReach',
  rows: REFERENCE,
  fields: { party: ROW, reach: ROW },
});
