/** What the graph’s codes are called in French. */
import type { PartyCode } from '@iscg/client';

/** Short names of the parties, as their members say them. */
export const PARTY_WORDS: Readonly<Record<PartyCode, string>> = {
  SG_CIPDR: 'SG-CIPDR',
  DGPN: 'DGPN',
  DGGN: 'DGGN',
  PP: 'Préfecture de police',
  BOARD: 'Conseil d’administration',
  ANISCG: 'ANISCG',
};

/** « DGPN et Conseil d’administration ». */
export function partiesInWords(parties: readonly PartyCode[]): string {
  return new Intl.ListFormat('fr').format(parties.map((party) => PARTY_WORDS[party]));
}
