import { reasonOf, SessionNoticesDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { DataTable } from '../../ui/list/data-table';
import { Link } from '../../ui/link';
import { Section } from '../../ui/page';
import { NOTICES } from './addresses';
import { NOTICE_COLUMNS } from './notice-columns';

const LATEST = 3;

/** The last notices on sessions; nothing for who is addressed none. */
export function LatestNotices(): ReactNode {
  const query = useGraph(SessionNoticesDocument, { first: LATEST });
  const result = query.data;
  if (result && (reasonOf(result, 'sessionNotices')?.code === 'FORBIDDEN' || result.sessionNotices?.totalCount === 0)) {
    return null;
  }
  return (
    <Section title="Derniers avis">
      <Answer to={query} what="les avis sur les sessions">
        {({ sessionNotices }) => (
          <>
            <DataTable
              caption="Derniers avis sur les sessions"
              hideCaption
              columns={NOTICE_COLUMNS}
              rows={sessionNotices?.nodes ?? []}
              rowKey={({ id }) => id}
              empty="Les avis sont momentanément indisponibles."
            />
            <Link to={NOTICES.to}>Voir tous les avis</Link>
          </>
        )}
      </Answer>
    </Section>
  );
}
