import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { everyParty } from '../party/index.js';
import {
  actsOnSeats,
  boardSeatAccess,
  boardSeatConnectionAccess,
  boardSeatInputs,
  boardSeatPayloadAccess,
  boardSeatTables,
} from './board-seat.access.js';
import { loadElectedSeats } from './board-seat.demonstration.js';
import { boardSeatById } from './board-seat.loader.js';
import { BoardSeatResolver } from './board-seat.resolver.js';
import { MandateResolver } from './mandate.resolver.js';
import { BoardSeat2020112500040 } from './migrations/2020112500040-board-seat.js';
import { BoardMandate2026112342100 } from './migrations/2026112342100-board-mandate.js';

/** Who sits on ANISCG's board: by right, and elected for a mandate. */
export const boardSeatSlice: Slice = {
  name: 'board-seat',
  resolvers: [BoardSeatResolver, MandateResolver],
  access: [boardSeatAccess, boardSeatConnectionAccess, boardSeatPayloadAccess],
  inputs: boardSeatInputs,
  queries: { boardSeats: everyParty, boardSeat: everyParty },
  mutations: { electBoardMember: actsOnSeats, renewMandate: actsOnSeats, endMandate: actsOnSeats },
  tables: boardSeatTables,
  migrations: [BoardSeat2020112500040, BoardMandate2026112342100],
  references: { BoardSeat: entityReference(() => boardSeatById) },
  demonstration: loadElectedSeats,
};
