import { DocumentsDocument, reasonOf, type DocumentsQuery, type DocumentsQueryVariables } from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../../graph/graph';
import { Badge } from '../../../ui/badge';
import { dayOfInstant } from '../../../ui/format';
import { ButtonLink, Link } from '../../../ui/link';
import { choicesOf, codeIn } from '../../../ui/list/choices';
import type { Column } from '../../../ui/list/column';
import { ListView } from '../../../ui/list/list-page';
import type { ListAddress, ListState } from '../../../ui/list/list-url';
import { useList } from '../../../ui/list/use-list';
import { Page } from '../../../ui/page';
import { PARTY_WORDS, partiesInWords } from '../../../words';
import { useActingParties } from '../use-acting-parties';
import { DOCUMENT_KIND_WORDS } from '../words';
import { documentPath, NEW_DOCUMENT } from './addresses';

type DocumentRow = NonNullable<DocumentsQuery['documents']>['nodes'][number];

const PAGE_SIZE = 20;
const EXPORT_PAGE_SIZE = 100;

const ADDRESS: ListAddress = {
  filters: [
    { name: 'recherche', label: 'Rechercher', hint: 'Mots du titre', kind: 'text', maxLength: 100 },
    { name: 'nature', label: 'Nature', kind: 'choice', choices: choicesOf(DOCUMENT_KIND_WORDS), unset: 'Toutes' },
    { name: 'partie', label: 'Déposé par', kind: 'choice', choices: choicesOf(PARTY_WORDS), unset: 'Toutes' },
  ],
};

const COLUMNS: readonly Column<DocumentRow>[] = [
  {
    id: 'titre',
    title: 'Titre',
    isRowHeader: true,
    value: ({ title }) => title,
    show: ({ id, title, withdrawnOn }) => (
      <>
        <Link to={documentPath(id)}>{title}</Link>
        {withdrawnOn && (
          <>
            {' '}
            <Badge tone="warning">Retiré</Badge>
          </>
        )}
      </>
    ),
    reason: (row) => reasonOf(row, 'title'),
  },
  {
    id: 'nature',
    title: 'Nature',
    value: ({ kind }) => kind && DOCUMENT_KIND_WORDS[kind],
    reason: (row) => reasonOf(row, 'kind'),
  },
  {
    id: 'partie',
    title: 'Déposé par',
    value: ({ owner }) => owner && PARTY_WORDS[owner.code],
    reason: (row) => reasonOf(row, 'owner'),
  },
  {
    id: 'lecteurs',
    title: 'Lisible par',
    value: ({ readers }) => readers && partiesInWords(readers.map(({ code }) => code)),
    reason: (row) => reasonOf(row, 'readers'),
  },
  {
    id: 'depot',
    title: 'Déposé le',
    kind: 'day',
    value: ({ addedAt }) => addedAt && dayOfInstant(addedAt),
    reason: (row) => reasonOf(row, 'addedAt'),
  },
  {
    id: 'versions',
    title: 'Versions',
    kind: 'number',
    value: ({ versions }) => versions && versions.length,
    reason: (row) => reasonOf(row, 'versions'),
  },
];

/** The documents that the person may read. */
export default function Documents(): ReactNode {
  const list = useList(ADDRESS);
  const query = useGraph(DocumentsDocument, variablesOf(list.state, PAGE_SIZE));
  const acting = useActingParties();
  return (
    <Page
      title="Documents"
      above={[{ title: 'Gouvernance', to: '/gouvernance' }]}
      lead="Les documents que les parties partagent : chacune choisit qui lit les siens, et l’ANISCG les lit tous."
      actions={acting.length > 0 && <ButtonLink to={NEW_DOCUMENT.to}>{NEW_DOCUMENT.title}</ButtonLink>}
    >
      <ListView
        list={list}
        query={query}
        connection={(result) => result.documents}
        refusal={(result) => {
          const reason = reasonOf(result, 'documents');
          return reason?.code === 'FORBIDDEN' ? reason : undefined;
        }}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        noun={['document', 'documents']}
        caption="Documents, du dernier déposé au premier"
        empty="Aucun document que vous puissiez lire ne répond à cette recherche."
        exportPage={async (after, signal) => {
          const variables = { ...variablesOf(list.state, EXPORT_PAGE_SIZE), after: after ?? null };
          return (await graph.ask(DocumentsDocument, variables, signal)).documents;
        }}
      />
    </Page>
  );
}

function variablesOf({ values, after }: ListState, first: number): DocumentsQueryVariables {
  return {
    first,
    after: after ?? null,
    search: values['recherche'] ?? null,
    kind: codeIn(DOCUMENT_KIND_WORDS, values['nature']) ?? null,
    owner: codeIn(PARTY_WORDS, values['partie']) ?? null,
  };
}
