/** Addresses of the pages on the seats of the board. */

export const BOARD = { title: 'Conseil d’administration', to: '/gouvernance/conseil' };

export const ELECTION = { title: 'Élire un membre', to: `${BOARD.to}/sieges/election` };

export function seatPath(id: string): string {
  return `${BOARD.to}/sieges/${encodeURIComponent(id)}`;
}

export function seatRenewalPath(id: string): string {
  return `${seatPath(id)}/renouvellement`;
}

export function mandateEndPath(id: string): string {
  return `${seatPath(id)}/fin`;
}
