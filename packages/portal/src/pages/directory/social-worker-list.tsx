import {
  PostChoicesDocument,
  SocialWorkersDocument,
  type PostChoicesQuery,
  type SocialWorkersQueryVariables,
} from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { ButtonLink } from '../../ui/link';
import { ListView } from '../../ui/list/list-page';
import type { ListAddress, ListState } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { departmentFilter } from '../posts/post-address';
import { today } from '../posts/today';
import { useKeepsPosts } from '../posts/use-keeps-posts';
import { SOCIAL_WORKERS, additionPath } from './addresses';
import { endFilter, searchFilter, yesOrNo } from './entry-columns';
import { workerColumns } from './social-worker-columns';

const PAGE_ROWS = 25;
const EXPORT_ROWS = 100;

/** Who holds or held the posts that the person may see, by name where it may be read. */
export default function SocialWorkerList(): ReactNode {
  const choices = useGraph(PostChoicesDocument, {});
  const keepsPosts = useKeepsPosts();
  return (
    <Page
      title={SOCIAL_WORKERS.title}
      above={[{ title: 'Postes', to: '/postes' }]}
      lead="Les personnes qui occupent ou ont occupé les postes que vous voyez. La recherche ne porte que sur les noms que vous pouvez lire."
      actions={keepsPosts && <ButtonLink to={additionPath(SOCIAL_WORKERS)}>Ajouter une personne</ButtonLink>}
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
  const query = useGraph(SocialWorkersDocument, { ...variables, first: PAGE_ROWS, after: list.state.after ?? null });
  const day = today(choices);
  return (
    <ListView
      list={list}
      query={query}
      connection={({ socialWorkers }) => socialWorkers}
      columns={useMemo(() => workerColumns(day), [day])}
      rowKey={({ id }) => id}
      noun={['intervenant social', 'intervenants sociaux']}
      caption={SOCIAL_WORKERS.title}
      empty="Aucun intervenant social de votre compétence ne répond à ces filtres."
      exportPage={async (after, signal) =>
        (await graph.ask(SocialWorkersDocument, { ...variables, first: EXPORT_ROWS, after: after ?? null }, signal))
          .socialWorkers
      }
    />
  );
}

function addressOf(choices: PostChoicesQuery): ListAddress {
  const held = [
    { value: 'oui', label: 'En poste' },
    { value: 'non', label: 'Sans poste' },
  ];
  return {
    filters: [
      searchFilter,
      { name: 'poste', label: 'Aujourd’hui', kind: 'choice', choices: held },
      departmentFilter(choices),
      endFilter('Employés', 'Ayant quitté leur emploi'),
    ],
  };
}

function filterOf({ values }: Pick<ListState, 'values'>): Omit<SocialWorkersQueryVariables, 'first' | 'after'> {
  const { recherche: search, departement: department } = values;
  return {
    search: search ?? null,
    holding: yesOrNo(values['poste']),
    departmentCodes: department ? [department] : null,
    ended: yesOrNo(values['fin']),
  };
}
