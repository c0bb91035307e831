import { PostChoicesDocument, PostProjectsDocument, type PostChoicesQuery } from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { ButtonLink } from '../../ui/link';
import { ListView } from '../../ui/list/list-page';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { today } from '../posts/today';
import { useKeepsPosts } from '../posts/use-keeps-posts';
import { NEW_PROJECT, PROJECTS } from './addresses';
import { projectAddress, projectFilter, projectOrder } from './project-address';
import { PROJECT_COLUMN_IDS, PROJECT_COLUMNS } from './project-columns';
import { ProjectFigureRow, StepFigures } from './project-figures';

const PAGE_ROWS = 25;
const EXPORT_ROWS = 100;

/** Help to local leaders who want a post: every project that the person may see. */
export default function ProjectList(): ReactNode {
  const choices = useGraph(PostChoicesDocument, {});
  const keepsPosts = useKeepsPosts();
  return (
    <Page
      title={PROJECTS.title}
      above={[{ title: 'Postes', to: '/postes' }]}
      lead="L’aide apportée aux responsables locaux qui veulent un poste, étape par étape (article 2 de la convention)."
      actions={keepsPosts && <ButtonLink to={NEW_PROJECT}>Ouvrir un projet</ButtonLink>}
    >
      <Answer to={choices} what="les départements">
        {(known) => <List choices={known} />}
      </Answer>
    </Page>
  );
}

function List({ choices }: { readonly choices: PostChoicesQuery }): ReactNode {
  const list = useList(useMemo(() => projectAddress(choices, PROJECT_COLUMN_IDS), [choices]));
  const { state } = list;
  const variables = { filter: projectFilter(state), orderBy: projectOrder(state) };
  const query = useGraph(PostProjectsDocument, { ...variables, first: PAGE_ROWS, after: state.after ?? null });
  return (
    <>
      <ProjectFigureRow day={today(choices)} />
      <ListView
        list={list}
        query={query}
        connection={({ postProjects }) => postProjects}
        columns={PROJECT_COLUMNS}
        rowKey={({ id }) => id}
        noun={['projet', 'projets']}
        caption={PROJECTS.title}
        empty="Aucun projet de votre compétence ne répond à ces filtres."
        exportPage={async (after, signal) => {
          const asked = { ...variables, first: EXPORT_ROWS, after: after ?? null };
          return (await graph.ask(PostProjectsDocument, asked, signal)).postProjects;
        }}
      />
      <StepFigures />
    </>
  );
}
