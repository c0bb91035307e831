import { FUNDERS, ROW, rowRule, typeAccess, type TableSecurity } from '@iscg/access';
import { byDepartment, type DepartmentRow } from '../venue/index.js';
import type { EnrolmentCounts } from './enrolment-counts.model.js';

/** Whose persons a row is about. */
export interface EnrolmentRow extends DepartmentRow {
  readonly parties: readonly string[];
}

const ownPersons = { parties: FUNDERS, column: 'party', of: (row: Pick<EnrolmentRow, 'parties'>) => row.parties };

/** Who is enrolled: not for the board. */
export const enrolmentsOfOwnParty = rowRule<EnrolmentRow>({
  name: 'enrolments-of-own-party',
  sentence: 'Une partie voit les inscriptions de ses propres agents ; l’ANISCG les voit toutes.',
  scope: 'training:read',
  all: ['ANISCG'],
  own: ownPersons,
  department: byDepartment,
});

const counts = {
  sentence:
    'Une partie voit le nombre d’inscriptions de ses propres agents ; le conseil d’administration et l’ANISCG voient celui de toutes.',
  scope: 'training:read',
  all: ['BOARD', 'ANISCG'],
  own: ownPersons,
} as const;

/** How many are enrolled: for the board too. */
export const enrolmentCountsOfOwnParty = rowRule<EnrolmentRow>({
  ...counts,
  name: 'enrolment-counts',
  department: byDepartment,
});

/** How many came, over several départements: their counts were limited to those of the viewer. */
export const attendanceOfOwnParty = rowRule<Pick<EnrolmentRow, 'parties'>>({ ...counts, name: 'attendance-figures' });

export const enrolmentCountsAccess = typeAccess<EnrolmentCounts>({
  type: 'EnrolmentCounts',
  rows: enrolmentCountsOfOwnParty,
  fields: { requested: ROW, confirmed: ROW, waitlisted: ROW, attended: ROW, absent: ROW },
});

export const enrolmentTables: readonly TableSecurity[] = [
  { table: 'enrolment', read: enrolmentsOfOwnParty },
  { table: 'enrolment_count', read: enrolmentCountsOfOwnParty },
];
