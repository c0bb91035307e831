export { boardSeatById } from './board-seat.loader.js';
export { BoardSeat } from './board-seat.model.js';
export { boardSeatsById } from './board-seat.store.js';
