import { PostProjectDocument, type PartyCode, type PostProjectQuery } from '@iscg/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { useSession } from '../../session/session';
import { DIRECTORATES } from './words';

export type ProjectRecord = NonNullable<PostProjectQuery['postProject']>;
export type StepRecord = NonNullable<ProjectRecord['steps']>[number];
export type OpinionRecord = NonNullable<ProjectRecord['opinions']>[number];

/** The project that the page’s address names, with its steps, its opinions and its outcome. */
export function useProject(): UseQueryResult<PostProjectQuery> {
  const { id = '' } = useParams();
  return useGraph(PostProjectDocument, { id });
}

/** The directorates for which the person may give an opinion on a project: competent ones that the person reads as. */
export function useOwnOpinions(project: ProjectRecord): readonly PartyCode[] {
  const { scopes, reading } = useSession();
  if (!scopes.includes('posts:write')) return [];
  const competent = project.competentParties ?? [];
  return DIRECTORATES.filter((party) => reading.includes(party) && competent.some(({ code }) => code === party));
}
