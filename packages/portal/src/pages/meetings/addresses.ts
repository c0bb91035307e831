/** Addresses of the pages on meetings of the board and of the technical committee. */

export const GOVERNANCE = { title: 'Gouvernance', to: '/gouvernance' };
export const BOARD = { title: 'Conseil d’administration', to: '/gouvernance/conseil' };
export const COMMITTEE = { title: 'Comité technique', to: '/gouvernance/comite' };

export const NEW_BOARD_MEETING = `${BOARD.to}/reunions/nouvelle`;
export const NEW_COMMITTEE_MEETING = `${COMMITTEE.to}/nouvelle`;

export function boardMeetingPath(id: string): string {
  return `${BOARD.to}/reunions/${encodeURIComponent(id)}`;
}

/** A form about a meeting of the board. */
export function boardActPath(
  id: string,
  act: 'ordre-du-jour' | 'presence' | 'annulation' | 'proces-verbal' | 'approbation',
): string {
  return `${boardMeetingPath(id)}/${act}`;
}

export function committeeMeetingPath(id: string): string {
  return `${COMMITTEE.to}/${encodeURIComponent(id)}`;
}

/** A form about a meeting of the technical committee. */
export function committeeActPath(id: string, act: 'documents' | 'presence' | 'annulation' | 'decision'): string {
  return `${committeeMeetingPath(id)}/${act}`;
}

/** The document that holds all of a meeting, from the service. */
export function packAddress(kind: 'conseil' | 'comite', id: string): string {
  return `/documents/${kind}/${encodeURIComponent(id)}/dossier`;
}
