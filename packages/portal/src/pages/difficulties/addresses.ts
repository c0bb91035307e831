/** Addresses of the pages on difficulties. */

export const DIFFICULTIES = { title: 'Difficultés des postes', to: '/postes/difficultes' };

export function difficultyPath(id: string): string {
  return `${DIFFICULTIES.to}/${encodeURIComponent(id)}`;
}

/** Where a difficulty is reported, on a post when one is given. */
export function reportPath(reference: string | undefined): string {
  return `${DIFFICULTIES.to}/signaler${reference ? `?poste=${encodeURIComponent(reference)}` : ''}`;
}
