import { reasonOf, SessionNoticesDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { ListView } from '../../ui/list/list-page';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { TRAINING } from './addresses';
import { NOTICE_COLUMNS } from './notice-columns';

const PAGE = 20;
const ADDRESS = { filters: [] };

/** What the parties are told about the sessions that they host or send persons to. */
export default function Notices(): ReactNode {
  const list = useList(ADDRESS);
  const query = useGraph(SessionNoticesDocument, { first: PAGE, after: list.state.after });
  return (
    <Page
      title="Avis sur les sessions"
      above={[TRAINING]}
      lead="Annulations, changements de lieu ou d’horaires, places obtenues depuis une liste d’attente ; les derniers d’abord."
    >
      <ListView
        list={list}
        query={query}
        connection={({ sessionNotices }) => sessionNotices}
        refusal={(result) => reasonOf(result, 'sessionNotices')}
        columns={NOTICE_COLUMNS}
        rowKey={({ id }) => id}
        noun={['avis', 'avis']}
        caption="Avis sur les sessions"
        empty="Aucun avis ne vous est adressé."
        exportPage={async (after, signal) =>
          (await graph.ask(SessionNoticesDocument, { first: 100, after }, signal)).sessionNotices
        }
      />
    </Page>
  );
}
