import { LocalConventionsDocument, PostChoicesDocument, type PostChoicesQuery } from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { ButtonLink } from '../../ui/link';
import { ListView } from '../../ui/list/list-page';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { useKeepsPosts } from '../posts/use-keeps-posts';
import { CONVENTIONS, signaturePath } from './addresses';
import { conventionAddress, conventionFilter } from './convention-address';
import { CONVENTION_COLUMN_IDS, CONVENTION_COLUMNS } from './convention-columns';

const PAGE_ROWS = 25;
const EXPORT_ROWS = 100;

/** The local conventions of posts, the first to end first: what ends is seen coming. */
export default function ConventionList(): ReactNode {
  const choices = useGraph(PostChoicesDocument, {});
  const keepsPosts = useKeepsPosts();
  return (
    <Page
      title={CONVENTIONS.title}
      above={[{ title: 'Postes', to: '/postes' }]}
      lead="Les conventions de chaque poste entre ceux qui le financent, l’emploient et l’accueillent, la première à prendre fin d’abord."
      actions={keepsPosts && <ButtonLink to={signaturePath(undefined)}>Enregistrer une convention</ButtonLink>}
    >
      <Answer to={choices} what="les départements">
        {(known) => <List choices={known} />}
      </Answer>
    </Page>
  );
}

function List({ choices }: { readonly choices: PostChoicesQuery }): ReactNode {
  const list = useList(useMemo(() => conventionAddress(choices, CONVENTION_COLUMN_IDS), [choices]));
  const variables = conventionFilter(list.state);
  const query = useGraph(LocalConventionsDocument, {
    ...variables,
    first: PAGE_ROWS,
    after: list.state.after ?? null,
  });
  return (
    <ListView
      list={list}
      query={query}
      connection={({ localConventions }) => localConventions}
      columns={CONVENTION_COLUMNS}
      rowKey={({ id }) => id}
      noun={['convention locale', 'conventions locales']}
      caption={CONVENTIONS.title}
      empty="Aucune convention locale de votre compétence ne répond à ces filtres."
      exportPage={async (after, signal) => {
        const asked = { ...variables, first: EXPORT_ROWS, after: after ?? null };
        return (await graph.ask(LocalConventionsDocument, asked, signal)).localConventions;
      }}
    />
  );
}
