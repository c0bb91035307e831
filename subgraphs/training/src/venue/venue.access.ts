import {
  FUNDERS,
  KEY,
  PARTIES,
  ROW,
  connectionAccess,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type Party,
  type TableSecurity,
} from '@iscg/access';
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

/** ANISCG keeps what is taught, where and when; what a party writes of it has a rule of its own. */
export const keepsTraining = partiesOnly({
  name: 'training-kept-by-aniscg',
  sentence: 'Seule l’ANISCG tient le catalogue, le calendrier, les lieux et les formateurs.',
  scope: 'training:write',
  parties: ['ANISCG'],
});

const keeping = {
  name: keepsTraining.name,
  sentence: keepsTraining.sentence,
  scope: 'training:write',
  all: ['ANISCG'],
} as const;

/** Rows that ANISCG alone writes, tied to a département or to none. */
export const writesTraining = rowRule<unknown>(keeping);
export const writesTrainingThere = rowRule<DepartmentRow>({ ...keeping, department: byDepartment });

/** A State party makes rooms of its own available (convention, article 3). */
const giving = {
  name: 'venues-given',
  sentence: 'L’ANISCG inscrit les lieux de formation ; une partie de l’État met à disposition les siens.',
  scope: 'training:write',
} as const;
export const givesRooms = rowRule<DepartmentRow & { readonly offeredByCode: Party | null }>({
  ...giving,
  all: ['ANISCG'],
  own: { parties: FUNDERS, column: 'offered_by', of: ({ offeredByCode }) => [offeredByCode ?? ''] },
  department: byDepartment,
});
export const createsVenues = partiesOnly({ ...giving, parties: [...FUNDERS, 'ANISCG'] });

export const venueAccess = typeAccess<Venue>({
  type: 'Venue',
  rows: venuesOfParties,
  fields: { id: KEY, name: ROW, address: ROW, departmentCode: ROW, capacity: ROW, offeredBy: ROW, version: ROW },
});

export const venueConnectionAccess = connectionAccess('VenueConnection');

export const venuePayloadAccess = envelopeAccess('VenuePayload', ['venue', 'errors']);

export const venueInputs: readonly InputAccess[] = [
  {
    input: 'CreateVenueInput',
    fields: {
      name: 'WRITTEN',
      address: 'WRITTEN',
      departmentCode: 'WRITTEN',
      capacity: 'WRITTEN',
      offeredBy: 'WRITTEN',
      idempotencyKey: 'WRITTEN',
    },
  },
  {
    input: 'ChangeVenueInput',
    fields: { id: 'SELECTS', version: 'SELECTS', name: 'WRITTEN', address: 'WRITTEN', capacity: 'WRITTEN' },
  },
];

/** As the first migration made it. */
export const venueTables: readonly TableSecurity[] = [{ table: 'venue', read: venuesOfParties }];

export const keptVenueTables: readonly TableSecurity[] = [
  {
    table: 'venue',
    read: venuesOfParties,
    insert: givesRooms,
    insertable: ['id', 'name', 'address', 'department_code', 'capacity', 'offered_by'],
    update: writesTrainingThere,
    updatable: ['name', 'address', 'capacity', 'version'],
  },
];
