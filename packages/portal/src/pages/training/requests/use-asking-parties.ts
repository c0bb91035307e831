import type { PartyCode } from '@iscg/client';
import { useOwnParties } from '../use-session-record';

/** The directorates in whose name one may ask for training. */
export function useAskingParties(): readonly PartyCode[] {
  return useOwnParties().filter((party) => party !== 'SG_CIPDR');
}
