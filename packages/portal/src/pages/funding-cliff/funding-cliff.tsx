import { FundingLossesDocument, PostChoicesDocument, type PostChoicesQuery } from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { ListView } from '../../ui/list/list-page';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { FUNDING } from '../funding/addresses';
import { CLIFF } from './addresses';
import { cliffAddress, cliffSelection } from './cliff-address';
import { CliffDepartments, CliffFigures } from './cliff-figures';
import { LOSS_COLUMN_IDS, LOSS_COLUMNS } from './loss-columns';

const PAGE_ROWS = 25;
const EXPORT_ROWS = 100;

/** Which posts lose which money, when. */
export default function FundingCliff(): ReactNode {
  const choices = useGraph(PostChoicesDocument, {});
  return (
    <Page
      title={CLIFF.title}
      above={[FUNDING]}
      lead="Les postes dont un financement baisse, n’est pas confirmé ou n’est pas planifié, de 12 à 36 mois à l’avance."
    >
      <Answer to={choices} what="les départements">
        {(known) => <Losses choices={known} />}
      </Answer>
    </Page>
  );
}

function Losses({ choices }: { readonly choices: PostChoicesQuery }): ReactNode {
  const list = useList(useMemo(() => cliffAddress(choices, LOSS_COLUMN_IDS), [choices]));
  const selection = cliffSelection(list.state);
  const query = useGraph(FundingLossesDocument, { ...selection, first: PAGE_ROWS, after: list.state.after ?? null });
  return (
    <>
      <ListView
        list={list}
        query={query}
        connection={({ fundingLosses }) => fundingLosses}
        columns={LOSS_COLUMNS}
        rowKey={({ id }) => id}
        noun={['perte', 'pertes']}
        caption="Pertes de financement à venir"
        figures={<CliffFigures selection={selection} />}
        empty="Aucune perte de financement ne répond à ces filtres."
        exportPage={async (after, signal) => {
          const asked = { ...selection, first: EXPORT_ROWS, after: after ?? null };
          return (await graph.ask(FundingLossesDocument, asked, signal)).fundingLosses;
        }}
      />
      <CliffDepartments selection={selection} choices={choices} />
    </>
  );
}
