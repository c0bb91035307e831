import { NotificationsDocument, reasonOf, type NotificationsQueryVariables } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Success } from '../../ui/form/success';
import { ButtonLink } from '../../ui/link';
import { choicesOf, codeIn } from '../../ui/list/choices';
import { ListView } from '../../ui/list/list-page';
import type { ListAddress, ListState } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { INBOX, PREFERENCES } from './addresses';
import { INBOX_COLUMNS } from './inbox-columns';
import { MarkRead } from './mark-read';
import { KIND_WORDS } from './words';

const PAGE_ROWS = 50;

const READING_WORDS = { 'non-lus': 'Non lus seulement' } as const;

const ADDRESS: ListAddress = {
  filters: [
    { name: 'nature', label: 'Nature', kind: 'choice', choices: choicesOf(KIND_WORDS), unset: 'Toutes' },
    { name: 'lecture', label: 'Lecture', kind: 'choice', choices: choicesOf(READING_WORDS), unset: 'Tous' },
  ],
};

/** What the person’s parties have still to do. */
export default function Inbox(): ReactNode {
  const list = useList(ADDRESS);
  const query = useGraph(NotificationsDocument, variablesOf(list.state));
  const unread = query.data?.notifications?.nodes.filter(({ read }) => read === false).map(({ id }) => id) ?? [];
  return (
    <Page
      title={INBOX.title}
      above={[]}
      lead="Ce qu’il reste à faire aux parties que vous représentez. Un rappel disparaît de lui-même dès que la chose est faite."
      actions={<ButtonLink to={PREFERENCES.to}>Choisir mes courriels</ButtonLink>}
    >
      <Success />
      <ListView
        list={list}
        query={query}
        connection={({ notifications }) => notifications}
        refusal={refusalOf}
        columns={INBOX_COLUMNS}
        rowKey={({ id }) => id}
        noun={['rappel', 'rappels']}
        caption={INBOX.title}
        empty="Rien ne vous attend ici."
      />
      {unread.length > 1 && (
        <p>
          <MarkRead ids={unread} kind="secondary">
            Marquer ces {unread.length} rappels comme lus
          </MarkRead>
        </p>
      )}
    </Page>
  );
}

function variablesOf({ values, after }: ListState): NotificationsQueryVariables {
  return {
    first: PAGE_ROWS,
    after: after ?? null,
    kind: codeIn(KIND_WORDS, values['nature']) ?? null,
    unreadOnly: values['lecture'] !== undefined,
  };
}

/** A rule closes the inbox to who acts for no party. */
function refusalOf(result: object) {
  const reason = reasonOf(result, 'notifications');
  return reason?.code === 'FORBIDDEN' ? reason : undefined;
}
