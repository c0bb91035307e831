import { CofundingOfPostDocument, type CofundingOfPostQuery, type CofundingPlanFragment } from '@iscg/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { useSession } from '../../session/session';

export type CofundingPost = NonNullable<CofundingOfPostQuery['post']>;
export type Plan = CofundingPlanFragment;
export type PlannedShare = NonNullable<Plan['shares']>[number];

/** The plans of the post that the page’s address names, as known on a day. */
export function useCofunding(asOf?: string): UseQueryResult<CofundingOfPostQuery> {
  const { reference = '' } = useParams();
  return useGraph(CofundingOfPostDocument, { reference, asOf: asOf ?? null });
}

/** Whether the person keeps the plans: ANISCG, with the verb, reading as itself. */
export function useKeepsPlans(): boolean {
  const { scopes, reading } = useSession();
  return scopes.includes('funding:write') && reading.includes('ANISCG');
}
