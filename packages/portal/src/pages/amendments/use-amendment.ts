import { AmendmentDocument, type AmendmentQuery, type PartyCode } from '@iscg/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { useSession } from '../../session/session';
import type { Basis } from '../../ui/form/write';

export type AmendmentRecord = NonNullable<AmendmentQuery['amendment']>;
export type Signatory = NonNullable<AmendmentRecord['signatories']>[number];

/** The amendment that the page’s address names. */
export function useAmendment(): UseQueryResult<AmendmentQuery> {
  const { id = '' } = useParams();
  return useGraph(AmendmentDocument, { id });
}

/** Whether the person drafts amendments: ANISCG, with the verb, reading as itself. */
export function useDraftsAmendments(): boolean {
  const { scopes, reading } = useSession();
  return scopes.includes('funding:write') && reading.includes('ANISCG');
}

/** What the person may sign: `several` when it acts for more than one party that signs, and must choose one. */
export function useSigning(): { readonly party: PartyCode | undefined; readonly several: boolean } {
  const { scopes, reading } = useSession();
  const signing = scopes.includes('funding:write') ? reading.filter((party) => party !== 'BOARD') : [];
  return { party: signing.length === 1 ? signing[0] : undefined, several: signing.length > 1 };
}

/** The signatures of a party that are still awaited. */
export function awaitedOf(
  { status, signatories }: AmendmentRecord,
  party: PartyCode | undefined,
): readonly Signatory[] {
  if (status !== 'SIGNING') return [];
  return signatories?.filter((each) => each.signature === null && each.party?.code === party) ?? [];
}

/** What a form about an amendment compares when it changes meanwhile. */
export type AmendmentBasis = Basis<'status' | 'revision' | 'signatures'>;

export function amendmentBasis({ version, status, revision, signatories }: AmendmentRecord): AmendmentBasis {
  return {
    version: String(version ?? 0),
    status: status ?? '',
    revision: String(revision ?? 0),
    signatures: String(signatories?.filter(({ signature }) => signature !== null).length ?? 0),
  };
}
