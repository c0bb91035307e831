import type { DisseminationLevel } from '@iscg/client';
import { useActingParties } from '../governance/use-acting-parties';
import { LEVEL_PARTIES, LEVEL_WORDS } from './words';

/** The levels of which the person keeps the register: those of its parties, all for ANISCG; none for who reads only. */
export function useOwnLevels(): Readonly<Partial<Record<DisseminationLevel, string>>> {
  const acting = useActingParties();
  const isOwn = (level: string) =>
    acting.includes('ANISCG') ||
    acting.some((party) => party === Object.entries(LEVEL_PARTIES).find(([each]) => each === level)?.[1]);
  return Object.fromEntries(Object.entries(LEVEL_WORDS).filter(([level]) => isOwn(level)));
}
