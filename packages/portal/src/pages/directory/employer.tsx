import { EmployerDocument, type EmployerFactsFragment } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Success } from '../../ui/form/success';
import { FieldFact, Facts } from '../../ui/record';
import { EMPLOYER_KIND_WORDS } from '../posts/words';
import { EMPLOYERS } from './addresses';
import { EntryActions } from './entry-actions';
import { EndFacts } from './end-facts';
import { EntryPage } from './entry-page';
import { PostsOfPlace } from './posts-of-place';

/** One employer, and its posts. */
export default function Employer(): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(EmployerDocument, { id });
  return (
    <EntryPage
      pages={EMPLOYERS}
      noun={['L’employeur', 'Cet employeur']}
      query={query}
      field="employer"
      rowOf={({ employer }) => employer}
      nameOf={({ name }) => name ?? 'Employeur'}
      actions={(employer) => <EntryActions pages={EMPLOYERS} row={employer} end="Mettre fin" />}
    >
      {(employer, { posts }) => (
        <>
          <Success />
          <EmployerFacts employer={employer} />
          <PostsOfPlace posts={posts} />
        </>
      )}
    </EntryPage>
  );
}

function EmployerFacts({ employer }: { readonly employer: EmployerFactsFragment }): ReactNode {
  return (
    <Facts>
      <FieldFact term="Nature" of={employer} name="kind">
        {(kind) => EMPLOYER_KIND_WORDS[kind]}
      </FieldFact>
      <FieldFact term="Département" of={employer} name="department">
        {({ code, name }) => `${code} – ${name}`}
      </FieldFact>
      <EndFacts row={employer} going="En activité" />
    </Facts>
  );
}
