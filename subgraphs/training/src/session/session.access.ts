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
  type TableSecurity,
} from '@iscg/access';
import { byDepartment, writesTrainingThere, type DepartmentRow } from '../venue/index.js';
import type { Session } from './session.model.js';

interface SessionRow extends DepartmentRow {
  readonly visibleTo: readonly string[];
}

/** Every party reads the calendar; a session that never was in it is between ANISCG and its host. */
export const calendarOfParties = rowRule<SessionRow>({
  name: 'training-calendar',
  sentence:
    'Le calendrier des sessions est connu de toutes les parties à la convention ; une session en préparation, ou annulée avant d’y entrer, ne l’est que de l’ANISCG et de la partie qui l’accueille.',
  scope: 'training:read',
  all: ['ANISCG'],
  own: { parties: PARTIES, column: 'visible_to', several: true, of: (row) => row.visibleTo },
  department: byDepartment,
});

/** Asking who is enrolled at all; the rows are scoped after that, and the board has counts alone. */
const asksForEnrolments = partiesOnly({
  name: 'enrolments-read',
  sentence: 'Une partie voit les inscriptions de ses propres agents ; l’ANISCG les voit toutes.',
  scope: 'training:read',
  parties: [...FUNDERS, 'ANISCG'],
});

/** Asking for what attending persons wrote at all; it is shown to the host and ANISCG alone. */
const asksForComments = partiesOnly({
  name: 'evaluation-comments-read',
  sentence: 'Les commentaires des participants sont lus par la partie qui accueille la session et par l’ANISCG.',
  scope: 'training:read',
  parties: [...FUNDERS, 'ANISCG'],
});

export const sessionAccess = typeAccess<Session>({
  type: 'Session',
  rows: calendarOfParties,
  fields: {
    id: KEY,
    programme: ROW,
    venue: ROW,
    startsAt: ROW,
    endsAt: ROW,
    seats: ROW,
    seatsLeft: ROW,
    full: ROW,
    hostParty: ROW,
    state: ROW,
    cancellationReason: ROW,
    trainers: ROW,
    version: ROW,
    enrolmentCounts: ROW,
    enrolments: asksForEnrolments,
    evaluationComments: asksForComments,
  },
});

export const sessionConnectionAccess = connectionAccess('SessionConnection');

export const sessionPayloadAccess = envelopeAccess('SessionPayload', ['session', 'errors']);

const PLAN = {
  programmeId: 'WRITTEN',
  venueId: 'WRITTEN',
  startsAt: 'WRITTEN',
  endsAt: 'WRITTEN',
  seats: 'WRITTEN',
  hostParty: 'WRITTEN',
  trainerIds: 'WRITTEN',
} as const;

export const sessionInputs: readonly InputAccess[] = [
  { input: 'CreateSessionInput', fields: { ...PLAN, idempotencyKey: 'WRITTEN' } },
  { input: 'ChangeSessionInput', fields: { id: 'SELECTS', version: 'SELECTS', ...PLAN } },
  { input: 'SessionVersionInput', fields: { id: 'SELECTS', version: 'SELECTS' } },
  { input: 'CancelSessionInput', fields: { id: 'SELECTS', version: 'SELECTS', reason: 'WRITTEN' } },
];

/** As the first migration made it. */
export const sessionTables: readonly TableSecurity[] = [{ table: 'session', read: calendarOfParties }];

/** A new session is a draft; seats taken, capacity and département are the triggers’ to write. */
export const keptSessionTables: readonly TableSecurity[] = [
  {
    table: 'session',
    read: calendarOfParties,
    insert: writesTrainingThere,
    insertable: ['id', 'programme_id', 'venue_id', 'starts_at', 'ends_at', 'seats', 'host_party'],
    update: writesTrainingThere,
    updatable: [
      'programme_id',
      'venue_id',
      'starts_at',
      'ends_at',
      'seats',
      'host_party',
      'state',
      'cancellation_reason',
      'version',
    ],
  },
  {
    table: 'session_trainer',
    read: calendarOfParties,
    insert: writesTrainingThere,
    insertable: ['session_id', 'trainer_id'],
    update: writesTrainingThere,
    updatable: ['active'],
  },
];
