import { HostUnitDocument, type HostUnitFactsFragment } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Success } from '../../ui/form/success';
import { FieldFact, Facts } from '../../ui/record';
import { FORCE_WORDS, HOST_UNIT_KIND_WORDS } from '../posts/words';
import { HOST_UNITS } from './addresses';
import { EntryActions } from './entry-actions';
import { EndFacts } from './end-facts';
import { EntryPage } from './entry-page';
import { PostsOfPlace } from './posts-of-place';

/** One host unit, and its posts. */
export default function HostUnit(): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(HostUnitDocument, { id });
  return (
    <EntryPage
      pages={HOST_UNITS}
      noun={['L’unité d’accueil', 'Cette unité d’accueil']}
      query={query}
      field="hostUnit"
      rowOf={({ hostUnit }) => hostUnit}
      nameOf={({ name }) => name ?? 'Unité d’accueil'}
      actions={(unit) => <EntryActions pages={HOST_UNITS} row={unit} end="Mettre fin" />}
    >
      {(unit, { posts }) => (
        <>
          <Success />
          <HostUnitFacts unit={unit} />
          <PostsOfPlace posts={posts} />
        </>
      )}
    </EntryPage>
  );
}

function HostUnitFacts({ unit }: { readonly unit: HostUnitFactsFragment }): ReactNode {
  return (
    <Facts>
      <FieldFact term="Nature" of={unit} name="kind">
        {(kind) => HOST_UNIT_KIND_WORDS[kind]}
      </FieldFact>
      <FieldFact term="Force" of={unit} name="force">
        {(force) => FORCE_WORDS[force]}
      </FieldFact>
      <FieldFact term="Commune" of={unit} name="communeName">
        {(name) => `${name}${unit.communeCode ? ` (code INSEE ${unit.communeCode})` : ''}`}
      </FieldFact>
      <FieldFact term="Département" of={unit} name="department">
        {({ code, name }) => `${code} – ${name}`}
      </FieldFact>
      <EndFacts row={unit} going="En activité" />
    </Facts>
  );
}
