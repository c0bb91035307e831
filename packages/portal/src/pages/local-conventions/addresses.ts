/** Addresses of the pages on local conventions. */

export const CONVENTIONS = { title: 'Conventions locales', to: '/postes/conventions' };

export function conventionPath(id: string): string {
  return `${CONVENTIONS.to}/${encodeURIComponent(id)}`;
}

export function renewalPath(id: string): string {
  return `${conventionPath(id)}/renouvellement`;
}

export function earlyEndPath(id: string): string {
  return `${conventionPath(id)}/fin`;
}

/** Where a local convention is recorded, for a post when one is given. */
export function signaturePath(reference: string | undefined): string {
  return `${CONVENTIONS.to}/nouvelle${reference ? `?poste=${encodeURIComponent(reference)}` : ''}`;
}
