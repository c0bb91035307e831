import { reasonOf, UndertakingsDocument, type UndertakingsQuery, type UndertakingsQueryVariables } from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { choicesOf, codeIn } from '../../ui/list/choices';
import type { ListAddress, ListState } from '../../ui/list/list-url';
import { ListView } from '../../ui/list/list-page';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { PARTY_WORDS } from '../../words';
import { UNDERTAKING_COLUMNS } from './undertaking-columns';

const PAGE = 20;
const COLUMN_IDS = UNDERTAKING_COLUMNS.map(({ id }) => id);
const ARTICLE_WORDS = { 2: 'Article 2', 3: 'Article 3', 4: 'Article 4', 5: 'Article 5', 6: 'Article 6' };
const ORDER_WORDS = { echeance: 'Par échéance' };
const ADDRESS: ListAddress = {
  filters: [
    { name: 'article', label: 'Article', kind: 'choice', choices: choicesOf(ARTICLE_WORDS), unset: 'Tous' },
    {
      name: 'partie',
      label: 'Partie',
      hint: 'Débitrice ou créancière',
      kind: 'choice',
      choices: choicesOf(PARTY_WORDS),
      unset: 'Toutes',
    },
    { name: 'avant', label: 'Échéance au plus tard le', kind: 'day' },
    {
      name: 'ordre',
      label: 'Ordre',
      kind: 'choice',
      choices: choicesOf(ORDER_WORDS),
      unset: 'Du texte de la convention',
    },
  ],
  columns: { all: COLUMN_IDS, shown: COLUMN_IDS },
};

/** The clause ledger: every commitment of articles 2 to 6, and those that the board decided. */
export default function Undertakings(): ReactNode {
  const list = useList(ADDRESS);
  const variables = variablesOf(list.state);
  const query = useGraph(UndertakingsDocument, { ...variables, first: PAGE, after: list.state.after });
  return (
    <Page
      title="Engagements de la convention"
      above={[{ title: 'Gouvernance', to: '/gouvernance' }]}
      lead="Chaque engagement des articles 2 à 6, dans les mots du texte, puis ceux que le conseil d’administration a décidés : qui le doit, à qui, et pour quand."
    >
      <ListView
        list={list}
        query={query}
        connection={({ undertakings }: UndertakingsQuery) => undertakings}
        refusal={(result) => reasonOf(result, 'undertakings')}
        columns={UNDERTAKING_COLUMNS}
        rowKey={({ id }) => id}
        noun={['engagement', 'engagements']}
        caption="Engagements de la convention"
        empty="Aucun engagement ne répond à ces filtres."
        exportPage={async (after, signal) =>
          (await graph.ask(UndertakingsDocument, { ...variables, first: 100, after }, signal)).undertakings
        }
      />
    </Page>
  );
}

function variablesOf({ values }: ListState): UndertakingsQueryVariables {
  const party = codeIn(PARTY_WORDS, values['partie']);
  return {
    order: values['ordre'] === 'echeance' ? 'DUE' : 'TEXT',
    ...(values['article'] && { article: Number(values['article']) }),
    ...(party && { party }),
    ...(values['avant'] && { dueBy: values['avant'] }),
  };
}
