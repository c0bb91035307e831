import {
  EmployersDocument,
  PostChoicesDocument,
  reasonOf,
  type EmployersQuery,
  type EmployersQueryVariables,
  type PostChoicesQuery,
} from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { ButtonLink } from '../../ui/link';
import { choicesOf, codeIn } from '../../ui/list/choices';
import type { Column } from '../../ui/list/column';
import { ListView } from '../../ui/list/list-page';
import type { ListAddress, ListState } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { departmentFilter } from '../posts/post-address';
import { useKeepsPosts } from '../posts/use-keeps-posts';
import { EMPLOYER_KIND_WORDS } from '../posts/words';
import { EMPLOYERS, additionPath } from './addresses';
import { departmentColumn, endColumn, endFilter, nameColumn, searchFilter, yesOrNo } from './entry-columns';

type EmployerRow = NonNullable<EmployersQuery['employers']>['nodes'][number];

const PAGE_ROWS = 25;
const EXPORT_ROWS = 100;

const COLUMNS: readonly Column<EmployerRow>[] = [
  nameColumn(EMPLOYERS, 'Employeur'),
  {
    id: 'nature',
    title: 'Nature',
    value: ({ kind }) => kind && EMPLOYER_KIND_WORDS[kind],
    reason: (row) => reasonOf(row, 'kind'),
  },
  departmentColumn(),
  endColumn('En activité'),
];

/** Who employs the holders of posts, by name. */
export default function EmployerList(): ReactNode {
  const choices = useGraph(PostChoicesDocument, {});
  const keepsPosts = useKeepsPosts();
  return (
    <Page
      title={EMPLOYERS.title}
      above={[{ title: 'Postes', to: '/postes' }]}
      lead="Ceux qui emploient les intervenants sociaux et exercent sur eux l’autorité hiérarchique."
      actions={keepsPosts && <ButtonLink to={additionPath(EMPLOYERS)}>Ajouter un employeur</ButtonLink>}
    >
      <Answer to={choices} what="les départements">
        {(known) => <List choices={known} />}
      </Answer>
    </Page>
  );
}

function List({ choices }: { readonly choices: PostChoicesQuery }): ReactNode {
  const list = useList(useMemo(() => addressOf(choices), [choices]));
  const variables = filterOf(list.state);
  const query = useGraph(EmployersDocument, { ...variables, first: PAGE_ROWS, after: list.state.after ?? null });
  return (
    <ListView
      list={list}
      query={query}
      connection={({ employers }) => employers}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      noun={['employeur', 'employeurs']}
      caption={EMPLOYERS.title}
      empty="Aucun employeur ne répond à ces filtres."
      exportPage={async (after, signal) =>
        (await graph.ask(EmployersDocument, { ...variables, first: EXPORT_ROWS, after: after ?? null }, signal))
          .employers
      }
    />
  );
}

function addressOf(choices: PostChoicesQuery): ListAddress {
  return {
    filters: [
      searchFilter,
      { name: 'nature', label: 'Nature', kind: 'choice', choices: choicesOf(EMPLOYER_KIND_WORDS) },
      departmentFilter(choices),
      endFilter('En activité', 'Ayant pris fin'),
    ],
  };
}

function filterOf({ values }: Pick<ListState, 'values'>): Omit<EmployersQueryVariables, 'first' | 'after'> {
  const { recherche: search, departement: department } = values;
  return {
    search: search ?? null,
    kind: codeIn(EMPLOYER_KIND_WORDS, values['nature']) ?? null,
    departmentCodes: department ? [department] : null,
    ended: yesOrNo(values['fin']),
  };
}
