import { SubsidyLineDocument, type SubsidyLineQuery } from '@iscg/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { useSession } from '../../session/session';
import { PARTY_WORDS } from '../../words';

export type SubsidyLine = NonNullable<SubsidyLineQuery['subsidyLine']>;
export type FundsCall = NonNullable<SubsidyLine['calls']>[number];
export type LineEvent = NonNullable<SubsidyLine['history']>[number];
export type Payment = NonNullable<SubsidyLine['payments']>[number];

/** The line that the page’s address names, its ledger, and today in Europe/Paris. */
export function useLine(): UseQueryResult<SubsidyLineQuery> {
  const { id = '' } = useParams();
  return useGraph(SubsidyLineDocument, { id });
}

/** « DGPN 2026 ». */
export function nameOf({ funder, fiscalYear }: Pick<SubsidyLine, 'funder' | 'fiscalYear'>): string {
  return [funder && PARTY_WORDS[funder.code], fiscalYear].filter(Boolean).join(' ');
}

/** Today in Europe/Paris, as the graph tells it. */
export function todayOf({ subsidyYears }: SubsidyLineQuery): string | undefined {
  return subsidyYears?.find(({ asOf }) => asOf !== null)?.asOf ?? undefined;
}

/** Whether the person keeps the ledger: ANISCG, with the verb, reading as itself. */
export function useKeepsLedger(): boolean {
  const { scopes, reading } = useSession();
  return scopes.includes('funding:write') && reading.includes('ANISCG');
}
