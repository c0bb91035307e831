import { reasonOf, ResolutionDocument, type ResolutionQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { BOARD } from '../board-seats/addresses';
import { RESOLUTIONS, resolutionPath } from './addresses';

export type ResolutionRecord = NonNullable<ResolutionQuery['resolution']>;

interface ResolutionPageProps {
  /** What is done about it; the resolution’s own page when absent. */
  readonly act?: string;
  readonly actions?: (resolution: ResolutionRecord) => ReactNode;
  readonly children: (resolution: ResolutionRecord) => ReactNode;
}

const ABOVE = [{ title: 'Gouvernance', to: '/gouvernance' }, BOARD, RESOLUTIONS];

/** A page about the resolution that its address names. */
export function ResolutionPage({ act, actions, children }: ResolutionPageProps): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(ResolutionDocument, { id });
  const resolution = (!query.isPlaceholderData && query.data?.resolution) || undefined;
  const own = resolution && { title: resolution.title ?? 'Résolution', to: resolutionPath(resolution.id) };
  return (
    <Page
      title={act ?? own?.title ?? 'Résolution du conseil'}
      above={act && own ? [...ABOVE, own] : ABOVE}
      actions={resolution && actions?.(resolution)}
    >
      <Answer to={query} what="la résolution">
        {(result) => {
          if (query.isPlaceholderData) return <Loading what="la résolution" />;
          const reason = reasonOf(result, 'resolution');
          if (reason?.code === 'FORBIDDEN') return <Refused reason={reason} />;
          return result.resolution ? (
            children(result.resolution)
          ) : (
            <Absent what="Cette résolution" back={RESOLUTIONS} />
          );
        }}
      </Answer>
    </Page>
  );
}
