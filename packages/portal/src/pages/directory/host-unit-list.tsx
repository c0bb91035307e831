import {
  HostUnitsDocument,
  PostChoicesDocument,
  reasonOf,
  type HostUnitsQuery,
  type HostUnitsQueryVariables,
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
import { FORCE_WORDS, HOST_UNIT_KIND_WORDS } from '../posts/words';
import { UNIT_FORCES } from './unit-forces';
import { HOST_UNITS, additionPath } from './addresses';
import { departmentColumn, endColumn, endFilter, nameColumn, searchFilter, yesOrNo } from './entry-columns';

type HostUnitRow = NonNullable<HostUnitsQuery['hostUnits']>['nodes'][number];

const PAGE_ROWS = 25;
const EXPORT_ROWS = 100;

const COLUMNS: readonly Column<HostUnitRow>[] = [
  nameColumn(HOST_UNITS, 'Unité'),
  {
    id: 'nature',
    title: 'Nature',
    value: ({ kind }) => kind && HOST_UNIT_KIND_WORDS[kind],
    reason: (row) => reasonOf(row, 'kind'),
  },
  {
    id: 'force',
    title: 'Force',
    value: ({ force }) => force && FORCE_WORDS[force],
    reason: (row) => reasonOf(row, 'force'),
  },
  {
    id: 'commune',
    title: 'Commune',
    value: ({ communeName }) => communeName,
    reason: (row) => reasonOf(row, 'communeName'),
  },
  departmentColumn(),
  endColumn('En activité'),
];

/** Where posts are held, by name. */
export default function HostUnitList(): ReactNode {
  const choices = useGraph(PostChoicesDocument, {});
  const keepsPosts = useKeepsPosts();
  return (
    <Page
      title={HOST_UNITS.title}
      above={[{ title: 'Postes', to: '/postes' }]}
      lead="Les commissariats et unités de gendarmerie qui accueillent des postes et exercent l’autorité fonctionnelle."
      actions={keepsPosts && <ButtonLink to={additionPath(HOST_UNITS)}>Ajouter une unité</ButtonLink>}
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
  const query = useGraph(HostUnitsDocument, { ...variables, first: PAGE_ROWS, after: list.state.after ?? null });
  return (
    <ListView
      list={list}
      query={query}
      connection={({ hostUnits }) => hostUnits}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      noun={['unité d’accueil', 'unités d’accueil']}
      caption={HOST_UNITS.title}
      empty="Aucune unité d’accueil ne répond à ces filtres."
      exportPage={async (after, signal) =>
        (await graph.ask(HostUnitsDocument, { ...variables, first: EXPORT_ROWS, after: after ?? null }, signal))
          .hostUnits
      }
    />
  );
}

function addressOf(choices: PostChoicesQuery): ListAddress {
  return {
    filters: [
      searchFilter,
      { name: 'nature', label: 'Nature', kind: 'choice', choices: choicesOf(HOST_UNIT_KIND_WORDS) },
      { name: 'force', label: 'Force', kind: 'choice', choices: UNIT_FORCES },
      departmentFilter(choices),
      endFilter('En activité', 'Ayant pris fin'),
    ],
  };
}

function filterOf({ values }: Pick<ListState, 'values'>): Omit<HostUnitsQueryVariables, 'first' | 'after'> {
  const { recherche: search, departement: department } = values;
  return {
    search: search ?? null,
    kind: codeIn(HOST_UNIT_KIND_WORDS, values['nature']) ?? null,
    force: codeIn(FORCE_WORDS, values['force']) ?? null,
    departmentCodes: department ? [department] : null,
    ended: yesOrNo(values['fin']),
  };
}
