import {
  FUNDERS,
  KEY,
  ROW,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
} from '@iscg/access';
import { byDepartment, writesTrainingThere, type DepartmentRow } from '../venue/index.js';
import type { EnrolmentCounts } from './enrolment-counts.model.js';
import type { Enrolment, EnrolmentChange } from './enrolment.model.js';

/** Whose persons a row is about. */
export interface EnrolmentRow extends DepartmentRow {
  readonly parties: readonly string[];
}

const ownPersons = { parties: FUNDERS, column: 'party', of: (row: Pick<EnrolmentRow, 'parties'>) => row.parties };

/** Who is enrolled, by name: for the party that sends the person and ANISCG, not for the board. */
export const enrolmentsOfOwnParty = rowRule<EnrolmentRow>({
  name: 'enrolments-of-own-party',
  sentence: 'Une partie voit les inscriptions de ses propres agents ; l’ANISCG les voit toutes.',
  scope: 'training:read',
  all: ['ANISCG'],
  own: ownPersons,
  department: byDepartment,
});

/** A State party enrols and withdraws its own persons, ANISCG anybody. */
export const enrolsOwnPersons = rowRule<EnrolmentRow>({
  name: 'enrols-own-persons',
  sentence: 'Une partie de l’État inscrit et désinscrit ses propres agents ; l’ANISCG, toute personne.',
  scope: 'training:write',
  all: ['ANISCG'],
  own: ownPersons,
  department: byDepartment,
});

/** Asking to enrol at all; whose persons is checked after that. */
export const enrolsPersons = partiesOnly({
  name: enrolsOwnPersons.name,
  sentence: enrolsOwnPersons.sentence,
  scope: 'training:write',
  parties: [...FUNDERS, 'ANISCG'],
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

export const enrolmentAccess = typeAccess<Enrolment>({
  type: 'Enrolment',
  rows: enrolmentsOfOwnParty,
  fields: {
    id: KEY,
    session: ROW,
    party: ROW,
    state: ROW,
    personLabel: ROW,
    worker: ROW,
    history: ROW,
  },
});

export const enrolmentChangeAccess = typeAccess<EnrolmentChange>({
  type: 'EnrolmentChange',
  rows: enrolmentsOfOwnParty,
  fields: { state: ROW, recordedAt: ROW },
});

export const enrolmentPayloadAccess = envelopeAccess('EnrolmentPayload', ['enrolment', 'session', 'errors']);

export const enrolmentInputs: readonly InputAccess[] = [
  {
    input: 'EnrolInput',
    fields: {
      sessionId: 'SELECTS',
      party: 'WRITTEN',
      workerId: 'WRITTEN',
      personLabel: 'WRITTEN',
      idempotencyKey: 'WRITTEN',
    },
  },
  { input: 'WithdrawEnrolmentInput', fields: { id: 'SELECTS' } },
  {
    input: 'RecordAttendanceInput',
    fields: { sessionId: 'SELECTS', version: 'SELECTS', attended: 'WRITTEN', absent: 'WRITTEN' },
  },
];

/** As the first migration made them. */
export const enrolmentTables: readonly TableSecurity[] = [
  { table: 'enrolment', read: enrolmentsOfOwnParty },
  { table: 'enrolment_count', read: enrolmentCountsOfOwnParty },
];

/** State and rank of a new enrolment are the triggers’ to write; its history and its counts are theirs alone. */
export const keptEnrolmentTables: readonly TableSecurity[] = [
  {
    table: 'enrolment',
    read: enrolmentsOfOwnParty,
    insert: enrolsOwnPersons,
    insertable: ['id', 'session_id', 'party'],
    update: writesTrainingThere,
    updatable: ['state'],
  },
  { table: 'enrolment_count', read: enrolmentCountsOfOwnParty },
  {
    table: 'enrolment_person',
    read: enrolmentsOfOwnParty,
    insert: enrolsOwnPersons,
    insertable: ['enrolment_id', 'worker_id', 'person_label'],
  },
  { table: 'enrolment_change', read: enrolmentsOfOwnParty },
  {
    table: 'enrolment_withdrawal',
    read: enrolmentsOfOwnParty,
    insert: enrolsOwnPersons,
    insertable: ['enrolment_id'],
  },
];
