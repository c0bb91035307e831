/** Addresses of the pages on the resolutions of the board. */

export const RESOLUTIONS = { title: 'Résolutions', to: '/gouvernance/resolutions' };

export const PROPOSAL = { title: 'Proposer une résolution', to: `${RESOLUTIONS.to}/nouvelle` };

export function resolutionPath(id: string): string {
  return `${RESOLUTIONS.to}/${encodeURIComponent(id)}`;
}

export function decisionPath(id: string): string {
  return `${resolutionPath(id)}/engagement`;
}

export function ballotPath(id: string): string {
  return `${resolutionPath(id)}/scrutin`;
}
