import { KEY, ROW, connectionAccess, rowRule, typeAccess, type TableSecurity } from '@iscg/access';
import { everyParty } from '../party/index.js';
import type { BoardSeat } from './board-seat.model.js';

/** The composition of the board is known to the parties that sit on it; who was elected is the association's matter. */
export const electedHolder = rowRule<unknown>({
  name: 'elected-holder-of-the-board',
  sentence: 'Le nom des membres élus est réservé au conseil d’administration et à l’ANISCG.',
  scope: 'governance:read',
  all: ['BOARD', 'ANISCG'],
});

export const boardSeatAccess = typeAccess<BoardSeat>({
  type: 'BoardSeat',
  rows: everyParty,
  fields: { id: KEY, kind: ROW, party: ROW, office: ROW, holderName: electedHolder, startsOn: ROW, endsOn: ROW },
});

export const boardSeatConnectionAccess = connectionAccess('BoardSeatConnection');

/** Names live apart from seats, so that the row lock alone can keep them from the directorates. */
export const boardSeatTables: readonly TableSecurity[] = [
  { table: 'board_seat', read: everyParty },
  { table: 'board_seat_holder', read: electedHolder },
];
