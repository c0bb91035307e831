import { DifficultiesDocument, PostChoicesDocument, reasonOf, type PostChoicesQuery } from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { ButtonLink } from '../../ui/link';
import { ListView } from '../../ui/list/list-page';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { useKeepsPosts } from '../posts/use-keeps-posts';
import { DIFFICULTIES, reportPath } from './addresses';
import { difficultyAddress, difficultyFilter, difficultyOrder } from './difficulty-address';
import { DIFFICULTY_COLUMN_IDS, DIFFICULTY_COLUMNS } from './difficulty-columns';
import { DifficultyFigureRow, KindSection } from './difficulty-figures';

const PAGE_ROWS = 25;
const EXPORT_ROWS = 100;

/** Difficulties and conflicts of the posts that the person may see, and what they come to in figures. */
export default function DifficultyList(): ReactNode {
  const choices = useGraph(PostChoicesDocument, {});
  const keepsPosts = useKeepsPosts();
  return (
    <Page
      title={DIFFICULTIES.title}
      above={[{ title: 'Postes', to: '/postes' }]}
      lead="Les difficultés et conflits signalés sur les postes, et leur règlement (article 2 de la convention)."
      actions={keepsPosts && <ButtonLink to={reportPath(undefined)}>Signaler une difficulté</ButtonLink>}
    >
      <Answer to={choices} what="les départements">
        {(known) => <List choices={known} />}
      </Answer>
    </Page>
  );
}

function List({ choices }: { readonly choices: PostChoicesQuery }): ReactNode {
  const list = useList(useMemo(() => difficultyAddress(choices, DIFFICULTY_COLUMN_IDS), [choices]));
  const { state } = list;
  const variables = { filter: difficultyFilter(state), orderBy: difficultyOrder(state) };
  const query = useGraph(DifficultiesDocument, { ...variables, first: PAGE_ROWS, after: state.after ?? null });
  return (
    <>
      <DifficultyFigureRow since={state.values['depuis']} />
      <ListView
        list={list}
        query={query}
        connection={({ difficulties }) => difficulties}
        refusal={refusalOf}
        columns={DIFFICULTY_COLUMNS}
        rowKey={({ id }) => id}
        noun={['difficulté', 'difficultés']}
        caption={DIFFICULTIES.title}
        empty="Aucune difficulté de votre compétence ne répond à ces filtres."
        exportPage={async (after, signal) => {
          const asked = { ...variables, first: EXPORT_ROWS, after: after ?? null };
          return (await graph.ask(DifficultiesDocument, asked, signal)).difficulties;
        }}
      />
      <KindSection since={state.values['depuis']} />
    </>
  );
}

/** A rule closes the whole list to the board; anything else that is missing says why in the list’s own place. */
function refusalOf(result: object) {
  const reason = reasonOf(result, 'difficulties');
  return reason?.code === 'FORBIDDEN' ? reason : undefined;
}
