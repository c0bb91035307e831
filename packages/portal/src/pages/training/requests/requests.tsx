import { reasonOf, TrainingRequestCountsDocument, TrainingRequestsDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../../graph/graph';
import { Answer } from '../../../ui/answer';
import { Field } from '../../../ui/field';
import { formatCount } from '../../../ui/format';
import { ButtonLink } from '../../../ui/link';
import { choicesOf, codeIn } from '../../../ui/list/choices';
import { ListView } from '../../../ui/list/list-page';
import type { ListAddress } from '../../../ui/list/list-url';
import { useList } from '../../../ui/list/use-list';
import { Page } from '../../../ui/page';
import { Facts, FieldFact } from '../../../ui/record';
import { PARTY_WORDS } from '../../../words';
import { NEW_REQUEST, TRAINING } from '../addresses';
import { REQUEST_STATE_WORDS } from '../words';
import { REQUEST_COLUMNS } from './request-columns';
import { useAskingParties } from './use-asking-parties';

const PAGE = 20;
const { BOARD: _board, ANISCG: _aniscg, SG_CIPDR: _fund, ...DIRECTORATE_WORDS } = PARTY_WORDS;
const ADDRESS: ListAddress = {
  filters: [
    { name: 'etat', label: 'État', kind: 'choice', choices: choicesOf(REQUEST_STATE_WORDS) },
    { name: 'direction', label: 'Direction', kind: 'choice', choices: choicesOf(DIRECTORATE_WORDS) },
  ],
};

/** What directorates ask of ANISCG, and its answers. */
export default function Requests(): ReactNode {
  const list = useList(ADDRESS);
  const asksInOwnName = useAskingParties().length > 0;
  const state = codeIn(REQUEST_STATE_WORDS, list.state.values['etat']);
  const party = codeIn(DIRECTORATE_WORDS, list.state.values['direction']);
  const variables = { ...(state && { state: [state] }), ...(party && { party }) };
  const query = useGraph(TrainingRequestsDocument, { ...variables, first: PAGE, after: list.state.after });
  return (
    <Page
      title="Demandes de formation"
      above={[TRAINING]}
      lead="Une direction demande une session ; l’ANISCG répond par une session ou par un motif. Les dernières d’abord."
      actions={asksInOwnName && <ButtonLink to={NEW_REQUEST}>Demander une formation</ButtonLink>}
    >
      <Counts />
      <ListView
        list={list}
        query={query}
        connection={({ trainingRequests }) => trainingRequests}
        refusal={(result) => reasonOf(result, 'trainingRequests')}
        columns={REQUEST_COLUMNS}
        rowKey={({ id }) => id}
        noun={['demande', 'demandes']}
        caption="Demandes de formation"
        empty="Aucune demande ne répond à ces filtres."
        exportPage={async (after, signal) =>
          (await graph.ask(TrainingRequestsDocument, { ...variables, first: 100, after }, signal)).trainingRequests
        }
      />
    </Page>
  );
}

/** How many stand where: for the board too. */
function Counts(): ReactNode {
  const query = useGraph(TrainingRequestCountsDocument, {});
  return (
    <Answer to={query} what="le nombre de demandes">
      {(result) => {
        const counts = result.trainingRequestCounts;
        if (!counts) return <Field of={result} name="trainingRequestCounts" />;
        return (
          <Facts>
            <FieldFact term="En attente de réponse" of={counts} name="pending">
              {formatCount}
            </FieldFact>
            <FieldFact term="Satisfaites par une session" of={counts} name="answered">
              {formatCount}
            </FieldFact>
            <FieldFact term="Refusées" of={counts} name="refused">
              {formatCount}
            </FieldFact>
            <FieldFact term="Retirées" of={counts} name="withdrawn">
              {formatCount}
            </FieldFact>
          </Facts>
        );
      }}
    </Answer>
  );
}
