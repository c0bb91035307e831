import type { PartyCode } from '@iscg/client';

/** Addresses of the pages on the open data of subsidies. */
export const ESSENTIAL_DATA = { title: 'Données essentielles', to: '/financements/donnees-essentielles' };

export const IDENTITIES = { title: 'Identités juridiques', to: '/financements/identites' };

export function essentialDataPath(year: number): string {
  return `${ESSENTIAL_DATA.to}?annee=${year}`;
}

export function identityFormPath(party: PartyCode): string {
  return `${IDENTITIES.to}/${party}`;
}

/** Of the service: the official file of a fiscal year. */
export function essentialDataFileAddress(year: number): string {
  return `/documents/donnees-essentielles/${year}`;
}
