/** Addresses of the pages on the co-funding of a post. */

export function cofundingPath(reference: string): string {
  return `/postes/${encodeURIComponent(reference)}/financement`;
}

export function planPath(reference: string): string {
  return `${cofundingPath(reference)}/plan`;
}

export function correctionPath(reference: string, year: number): string {
  return `${cofundingPath(reference)}/${year}/correction`;
}

export function confirmationPath(reference: string, year: number, shareId: string): string {
  return `${cofundingPath(reference)}/${year}/confirmation/${encodeURIComponent(shareId)}`;
}
