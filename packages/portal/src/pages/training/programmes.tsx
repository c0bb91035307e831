import { ProgrammesDocument, reasonOf, type ProgrammesQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { ListView } from '../../ui/list/list-page';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { AUDIENCE_WORDS, PROGRAMME_KIND_WORDS } from './words';

type Row = NonNullable<ProgrammesQuery['programmes']>['nodes'][number];

const PAGE = 50;
const ADDRESS = { filters: [] };
const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'titre',
    title: 'Titre',
    isRowHeader: true,
    value: ({ title }) => title,
    reason: (row) => reasonOf(row, 'title'),
  },
  {
    id: 'type',
    title: 'Type',
    value: ({ kind }) => kind && PROGRAMME_KIND_WORDS[kind],
    show: ({ kind }) => kind && <Link to={`/formations?type=${kind}`}>{PROGRAMME_KIND_WORDS[kind]}</Link>,
    reason: (row) => reasonOf(row, 'kind'),
  },
  {
    id: 'public',
    title: 'Public',
    value: ({ audience }) => audience && AUDIENCE_WORDS[audience],
    reason: (row) => reasonOf(row, 'audience'),
  },
  {
    id: 'heures',
    title: 'Durée en heures',
    kind: 'number',
    value: ({ hours }) => hours,
    reason: (row) => reasonOf(row, 'hours'),
  },
];

/** What ANISCG offers to teach. */
export default function Programmes(): ReactNode {
  const list = useList(ADDRESS);
  const query = useGraph(ProgrammesDocument, { first: PAGE, after: list.state.after });
  return (
    <Page
      title="Catalogue des formations"
      above={[{ title: 'Formations', to: '/formations' }]}
      lead="Ce que l’ANISCG propose. Le type mène aux sessions à venir de ce type."
    >
      <ListView
        list={list}
        query={query}
        connection={({ programmes }) => programmes}
        refusal={(result) => reasonOf(result, 'programmes')}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        noun={['programme', 'programmes']}
        caption="Programmes du catalogue"
        empty="Le catalogue est vide."
        exportPage={async (after, signal) =>
          (await graph.ask(ProgrammesDocument, { first: 100, after }, signal)).programmes
        }
      />
    </Page>
  );
}
