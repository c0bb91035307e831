import { KEY, PARTIES, ROW, connectionAccess, rowRule, typeAccess, type TableSecurity } from '@iscg/access';
import { byDepartment, type DepartmentRow } from '../venue/index.js';
import type { Session } from './session.model.js';

interface SessionRow extends DepartmentRow {
  readonly visibleTo: readonly string[];
}

/** Every party reads the calendar; a draft is between ANISCG and its host. */
export const calendarOfParties = rowRule<SessionRow>({
  name: 'training-calendar',
  sentence:
    'Le calendrier des sessions est connu de toutes les parties à la convention ; une session en préparation ne l’est que de l’ANISCG et de la partie qui l’accueille.',
  scope: 'training:read',
  all: ['ANISCG'],
  own: { parties: PARTIES, column: 'visible_to', several: true, of: (row) => row.visibleTo },
  department: byDepartment,
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
    enrolmentCounts: ROW,
  },
});

export const sessionConnectionAccess = connectionAccess('SessionConnection');

export const sessionTables: readonly TableSecurity[] = [{ table: 'session', read: calendarOfParties }];
