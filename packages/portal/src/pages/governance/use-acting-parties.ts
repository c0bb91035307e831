import type { PartyCode } from '@iscg/client';
import { useSession } from '../../session/session';

/** Those that keep the convention: the four State parties, and ANISCG; the board reads. */
const ACTING: ReadonlySet<PartyCode> = new Set(['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'ANISCG']);

/** The parties in whose name the person may act in governance, as it reads now. */
export function useActingParties(): readonly PartyCode[] {
  const { scopes, reading } = useSession();
  return scopes.includes('governance:write') ? reading.filter((party) => ACTING.has(party)) : [];
}

/** The debtors of a commitment for which the person may say that they kept it: its own parties, all for ANISCG. */
export function useDebtors(owedBy: readonly { readonly code: PartyCode }[] | null): readonly PartyCode[] {
  const acting = useActingParties();
  const debtors = (owedBy ?? []).map(({ code }) => code);
  return acting.includes('ANISCG') ? debtors : debtors.filter((party) => acting.includes(party));
}
