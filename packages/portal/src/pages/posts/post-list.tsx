import { PostChoicesDocument, PostFiguresDocument, PostsDocument, type PostChoicesQuery } from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { useSession } from '../../session/session';
import { Answer } from '../../ui/answer';
import { ListView } from '../../ui/list/list-page';
import { useList } from '../../ui/list/use-list';
import { ButtonLink } from '../../ui/link';
import { Page } from '../../ui/page';
import { postAddress, postFilter, postOrder } from './post-address';
import { FUNDING_COLUMN, POST_COLUMN_CHOICE, postColumns } from './post-columns';
import { PostFigureRow } from './post-figures';
import { yearOfToday } from './today';

const PAGE_ROWS = 25;
const EXPORT_ROWS = 100;

/** Every post that the person may see, narrowed, sorted and exported as asked. */
export default function PostList(): ReactNode {
  const choices = useGraph(PostChoicesDocument, {});
  const { scopes, reading } = useSession();
  const mayWrite = scopes.includes('posts:write') && reading.includes('ANISCG');
  return (
    <Page
      title="Postes"
      above={[]}
      lead="Les postes d’intervenants sociaux en commissariat et gendarmerie qui sont de votre compétence."
      actions={
        <>
          <ButtonLink to="/postes/carte">Carte</ButtonLink>
          <ButtonLink to="/postes/deploiement">Courbe de déploiement</ButtonLink>
          {mayWrite && <ButtonLink to="/postes/nouveau">Prévoir un poste</ButtonLink>}
          {mayWrite && <ButtonLink to="/postes/import">Importer des postes</ButtonLink>}
        </>
      }
    >
      <Answer to={choices} what="les départements">
        {(known) => <List choices={known} />}
      </Answer>
    </Page>
  );
}

function List({ choices }: { readonly choices: PostChoicesQuery }): ReactNode {
  const list = useList(useMemo(() => postAddress(choices, POST_COLUMN_CHOICE), [choices]));
  const { state } = list;
  const day = state.values['date'];
  const fundingYear = day ? Number(day.slice(0, 4)) : yearOfToday(choices);
  const what = { filter: postFilter(state), asOf: day ?? null };
  const variables = {
    ...what,
    orderBy: postOrder(state),
    fundingYear,
    withFunding: state.columns?.includes(FUNDING_COLUMN) ?? false,
  };
  const posts = useGraph(PostsDocument, { ...variables, first: PAGE_ROWS, after: state.after ?? null });
  const figures = useGraph(PostFiguresDocument, what);
  return (
    <>
      <Answer to={figures} what="les chiffres des postes">
        {({ postFigures }) => postFigures && <PostFigureRow figures={postFigures} />}
      </Answer>
      <ListView
        list={list}
        query={posts}
        connection={(result) => result.posts}
        columns={useMemo(() => postColumns(day, fundingYear), [day, fundingYear])}
        rowKey={({ id }) => id}
        noun={['poste', 'postes']}
        caption="Postes"
        empty="Aucun poste de votre compétence ne répond à ces filtres."
        exportPage={async (after, signal) =>
          (await graph.ask(PostsDocument, { ...variables, first: EXPORT_ROWS, after: after ?? null }, signal)).posts
        }
      />
    </>
  );
}
