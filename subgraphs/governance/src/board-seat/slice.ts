import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { everyParty } from '../party/index.js';
import { boardSeatAccess, boardSeatConnectionAccess, boardSeatTables } from './board-seat.access.js';
import { loadElectedSeats } from './board-seat.demonstration.js';
import { boardSeatById } from './board-seat.loader.js';
import { BoardSeatResolver } from './board-seat.resolver.js';
import { BoardSeat2020112500040 } from './migrations/2020112500040-board-seat.js';

/** Who sits on ANISCG's board. */
export const boardSeatSlice: Slice = {
  name: 'board-seat',
  resolvers: [BoardSeatResolver],
  access: [boardSeatAccess, boardSeatConnectionAccess],
  queries: { boardSeats: everyParty },
  tables: boardSeatTables,
  migrations: [BoardSeat2020112500040],
  references: { BoardSeat: entityReference(() => boardSeatById) },
  demonstration: loadElectedSeats,
};
