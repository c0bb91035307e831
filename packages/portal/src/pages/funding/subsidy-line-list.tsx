import { reasonOf, SubsidyLinesDocument, type SubsidyLinesQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Link } from '../../ui/link';
import { choicesOf, codeIn } from '../../ui/list/choices';
import type { Column } from '../../ui/list/column';
import { ListView } from '../../ui/list/list-page';
import type { Filter } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { PARTY_WORDS } from '../../words';
import { lineAddress } from './addresses';
import { OverdueBadge, SubsidyBadge } from './subsidy-badge';
import { SUBSIDY_STATUS_WORDS } from './words';
import { useYearAddress, yearOf } from './year-filter';
import { AMOUNTS } from './year-figures';

type Line = NonNullable<SubsidyLinesQuery['subsidyLines']>['nodes'][number];

const PAGE_SIZE = 40;
const EXPORT_SIZE = 100;

const COLUMNS: readonly Column<Line>[] = [
  {
    id: 'annee',
    title: 'Année',
    value: ({ fiscalYear }) => (fiscalYear === null ? null : String(fiscalYear)),
    reason: (line) => reasonOf(line, 'fiscalYear'),
  },
  {
    id: 'financeur',
    title: 'Financeur',
    value: ({ funder }) => (funder ? PARTY_WORDS[funder.code] : null),
    show: ({ id, funder, fiscalYear }) => (
      <Link to={lineAddress(id)}>
        {funder && PARTY_WORDS[funder.code]}
        <span className="fr-sr-only"> {fiscalYear}</span>
      </Link>
    ),
    reason: (line) => reasonOf(line, 'funder'),
    isRowHeader: true,
  },
  ...AMOUNTS.map(({ name, label }): Column<Line> => ({
    id: name,
    title: label,
    value: (line) => line[name],
    reason: (line) => reasonOf(line, name),
    kind: 'euros',
  })),
  {
    id: 'echeance',
    title: 'Échéance',
    value: ({ dueOn }) => dueOn,
    reason: (line) => reasonOf(line, 'dueOn'),
    kind: 'day',
  },
  {
    id: 'statut',
    title: 'Statut',
    value: ({ status }) => (status ? SUBSIDY_STATUS_WORDS[status] : null),
    show: ({ status }) => status && <SubsidyBadge status={status} />,
    reason: (line) => reasonOf(line, 'status'),
  },
  {
    id: 'retard',
    title: 'En retard',
    value: ({ overdue }) => (overdue === null ? null : overdue ? 'Oui' : 'Non'),
    show: ({ overdue }) => <OverdueBadge overdue={overdue === true} />,
    reason: (line) => reasonOf(line, 'overdue'),
  },
];

const COLUMN_IDS = COLUMNS.map(({ id }) => id);
const STATUS = 'statut';
const FILTERS: readonly Filter[] = [
  { kind: 'choice', name: STATUS, label: 'Statut', choices: choicesOf(SUBSIDY_STATUS_WORDS) },
];

/** The lines themselves: a funder’s own, all four for the board and ANISCG. */
export function SubsidyLineList({ years }: { readonly years: readonly number[] }): ReactNode {
  const list = useList(useYearAddress(years, COLUMN_IDS, { others: FILTERS }));
  const { values } = list.state;
  const status = codeIn(SUBSIDY_STATUS_WORDS, values[STATUS]);
  const variables = { year: yearOf(values), status: status ?? null, first: PAGE_SIZE, after: list.state.after };
  const query = useGraph(SubsidyLinesDocument, variables);
  return (
    <ListView
      list={list}
      query={query}
      connection={({ subsidyLines }) => subsidyLines}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      noun={['ligne', 'lignes']}
      caption="Lignes de subvention"
      empty="Aucune ligne de subvention ne répond à ces filtres."
      exportPage={async (cursor, signal) => {
        const asked = { ...variables, first: EXPORT_SIZE, after: cursor };
        return (await graph.ask(SubsidyLinesDocument, asked, signal)).subsidyLines;
      }}
    />
  );
}
