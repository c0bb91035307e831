import { DifficultyDocument, type DifficultyQuery } from '@iscg/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { KIND_WORDS } from './words';

export type DifficultyRecord = NonNullable<DifficultyQuery['difficulty']>;

/** The difficulty that the page’s address names, with its steps. */
export function useDifficulty(): UseQueryResult<DifficultyQuery> {
  const { id = '' } = useParams();
  return useGraph(DifficultyDocument, { id });
}

/** « Financement, poste ISCG-93-0007 ». */
export function nameOf({ kind, post }: Pick<DifficultyRecord, 'kind' | 'post'>): string {
  return [kind && KIND_WORDS[kind], post?.reference && `poste ${post.reference}`].filter(Boolean).join(', ');
}
