import { batchLoader } from '@iscg/subgraph-kit';
import type { BoardSeat } from './board-seat.model.js';
import { boardSeatsById } from './board-seat.store.js';

export const boardSeatById = batchLoader<string, BoardSeat>({
  name: 'boardSeatById',
  read: boardSeatsById,
  keyOf: ({ id }) => id,
});
