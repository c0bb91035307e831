import { reasonOf, ResolutionsDocument, type ResolutionsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Badge } from '../../ui/badge';
import { ButtonLink, Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { ListView } from '../../ui/list/list-page';
import type { ListAddress } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { BOARD } from '../board-seats/addresses';
import { useKeepsSeats } from '../board-seats/only-staff';
import { PROPOSAL, resolutionPath } from './addresses';
import { BALLOT_WORDS, MAJORITY_WORDS, OUTCOME_TONES, OUTCOME_WORDS } from './words';

type Row = NonNullable<ResolutionsQuery['resolutions']>['nodes'][number];

const PAGE_ROWS = 25;
const EXPORT_ROWS = 100;
const ADDRESS: ListAddress = { filters: [] };

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'titre',
    title: 'Résolution',
    isRowHeader: true,
    value: ({ title }) => title,
    show: ({ id, title }) => <Link to={resolutionPath(id)}>{title}</Link>,
    reason: (row) => reasonOf(row, 'title'),
  },
  { id: 'reunion', title: 'Réunion du', kind: 'day', value: ({ meetsOn }) => meetsOn },
  { id: 'majorite', title: 'Majorité', value: ({ majority }) => majority && MAJORITY_WORDS[majority] },
  { id: 'scrutin', title: 'Scrutin', value: ({ ballot }) => ballot && BALLOT_WORDS[ballot] },
  { id: 'pour', title: 'Pour', kind: 'number', value: ({ votesFor }) => votesFor },
  { id: 'contre', title: 'Contre', kind: 'number', value: ({ votesAgainst }) => votesAgainst },
  { id: 'abstentions', title: 'Abstentions', kind: 'number', value: ({ abstentions }) => abstentions },
  {
    id: 'issue',
    title: 'Issue',
    value: ({ outcome }) => (outcome ? OUTCOME_WORDS[outcome] : 'À voter'),
    show: ({ outcome }) =>
      outcome ? (
        <Badge tone={OUTCOME_TONES[outcome]}>{OUTCOME_WORDS[outcome]}</Badge>
      ) : (
        <Badge tone="new">À voter</Badge>
      ),
  },
];

/** The resolutions of the board, the latest meeting first. */
export default function ResolutionList(): ReactNode {
  const list = useList(ADDRESS);
  const keepsMeetings = useKeepsSeats();
  const query = useGraph(ResolutionsDocument, { first: PAGE_ROWS, after: list.state.after ?? null });
  return (
    <Page
      title="Résolutions du conseil d’administration"
      above={[{ title: 'Gouvernance', to: '/gouvernance' }, BOARD]}
      lead="Ce que le conseil a été appelé à décider, comment il a voté et ce qu’il a décidé."
      actions={keepsMeetings && <ButtonLink to={PROPOSAL.to}>{PROPOSAL.title}</ButtonLink>}
    >
      <ListView
        list={list}
        query={query}
        connection={({ resolutions }: ResolutionsQuery) => resolutions}
        refusal={(result) => {
          const reason = reasonOf(result, 'resolutions');
          return reason?.code === 'FORBIDDEN' ? reason : undefined;
        }}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        noun={['résolution', 'résolutions']}
        caption="Résolutions du conseil d’administration"
        empty="Aucune résolution n’a été proposée au conseil."
        exportPage={async (after, signal) =>
          (await graph.ask(ResolutionsDocument, { first: EXPORT_ROWS, after: after ?? null }, signal)).resolutions
        }
      />
    </Page>
  );
}
