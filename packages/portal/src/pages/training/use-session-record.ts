import { SessionDocument, type PartyCode, type SessionQuery } from '@iscg/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { useSession } from '../../session/session';
import { formatDay } from '../../ui/format';
import { daysOf } from './session-columns';
import { SENDERS } from './words';

export type SessionRecord = NonNullable<SessionQuery['session']>;
export type EnrolmentRecord = NonNullable<SessionRecord['enrolments']>[number];

/** The session that the page’s address names, who is enrolled in it, and today in Europe/Paris. */
export function useSessionRecord(): UseQueryResult<SessionQuery> {
  const { id = '' } = useParams();
  return useGraph(SessionDocument, { id });
}

/** « Prise de poste, le 12 janvier 2027 ». */
export function nameOfSession(session: SessionRecord): string {
  const title = session.programme?.title ?? 'Session';
  const [first] = daysOf(session);
  return first ? `${title}, le ${formatDay(first)}` : title;
}

/** Whether the person keeps the calendar: ANISCG, with the verb, reading as itself. */
export function useKeepsTraining(): boolean {
  const { scopes, reading } = useSession();
  return scopes.includes('training:write') && reading.includes('ANISCG');
}

/** The parties whose persons one may enrol: one’s own State parties, all of them for ANISCG. */
export function useSendingParties(): readonly PartyCode[] {
  const { scopes, reading } = useSession();
  if (!scopes.includes('training:write')) return [];
  return reading.includes('ANISCG') ? SENDERS : SENDERS.filter((party) => reading.includes(party));
}

/** The State parties that one writes for, in their own name. */
export function useOwnParties(): readonly PartyCode[] {
  const { scopes, reading } = useSession();
  return scopes.includes('training:write') ? SENDERS.filter((party) => reading.includes(party)) : [];
}
