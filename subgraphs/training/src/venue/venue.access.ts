import { KEY, PARTIES, ROW, rowRule, typeAccess, type TableSecurity } from '@iscg/access';
import type { Venue } from './venue.model.js';

/** A row tied to a département. */
export interface DepartmentRow {
  readonly departmentCode: string;
}

/** For applications bound to départements. */
export const byDepartment = { column: 'department_code', of: (row: DepartmentRow) => row.departmentCode };

/** Every party knows where sessions can be held. */
export const venuesOfParties = rowRule<DepartmentRow>({
  name: 'venues-known-to-parties',
  sentence:
    'Les lieux de formation sont connus de toutes les parties à la convention ; il faut agir pour l’une d’elles.',
  scope: 'training:read',
  all: PARTIES,
  department: byDepartment,
});

export const venueAccess = typeAccess<Venue>({
  type: 'Venue',
  rows: venuesOfParties,
  fields: { id: KEY, name: ROW, address: ROW, departmentCode: ROW, capacity: ROW, offeredBy: ROW },
});

export const venueTables: readonly TableSecurity[] = [{ table: 'venue', read: venuesOfParties }];
