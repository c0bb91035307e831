import { reasonOf, VenueOfferCountsDocument, VenueOffersDocument, type VenueOfferCountsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../../graph/graph';
import { Answer } from '../../../ui/answer';
import { Field } from '../../../ui/field';
import { formatCount } from '../../../ui/format';
import { ButtonLink } from '../../../ui/link';
import { choicesOf, codeIn } from '../../../ui/list/choices';
import { DataTable } from '../../../ui/list/data-table';
import { ListView } from '../../../ui/list/list-page';
import type { ListAddress } from '../../../ui/list/list-url';
import { useList } from '../../../ui/list/use-list';
import { Page, Section } from '../../../ui/page';
import { Facts, FieldFact } from '../../../ui/record';
import { PARTY_WORDS } from '../../../words';
import { NEW_ROOM_OFFER, NEW_ROOM_REQUEST, TRAINING } from '../addresses';
import { useKeepsTraining, useOwnParties } from '../use-session-record';
import { ROOM_STATE_WORDS } from '../words';
import { ROOM_COLUMNS } from './room-columns';

const PAGE = 20;
const { BOARD: _board, ANISCG: _aniscg, ...GIVER_WORDS } = PARTY_WORDS;
const ADDRESS: ListAddress = {
  filters: [
    { name: 'etat', label: 'État', kind: 'choice', choices: choicesOf(ROOM_STATE_WORDS) },
    { name: 'partie', label: 'Partie', kind: 'choice', choices: choicesOf(GIVER_WORDS) },
  ],
};

/** The rooms that ANISCG asks of the State, and those that the State offers. */
export default function Rooms(): ReactNode {
  const list = useList(ADDRESS);
  const state = codeIn(ROOM_STATE_WORDS, list.state.values['etat']);
  const party = codeIn(GIVER_WORDS, list.state.values['partie']);
  const variables = { ...(state && { state: [state] }), ...(party && { party }) };
  const query = useGraph(VenueOffersDocument, { ...variables, first: PAGE, after: list.state.after });
  return (
    <Page
      title="Salles demandées et offertes"
      above={[TRAINING]}
      lead="L’État met des salles et des équipements à disposition quand la situation le permet (convention, article 3)."
      actions={<Actions />}
    >
      <Counts />
      <ListView
        list={list}
        query={query}
        connection={({ venueOffers }) => venueOffers}
        refusal={(result) => reasonOf(result, 'venueOffers')}
        columns={ROOM_COLUMNS}
        rowKey={({ id }) => id}
        noun={['salle', 'salles']}
        caption="Salles demandées et offertes"
        empty="Aucune salle ne répond à ces filtres."
        exportPage={async (after, signal) =>
          (await graph.ask(VenueOffersDocument, { ...variables, first: 100, after }, signal)).venueOffers
        }
      />
    </Page>
  );
}

function Actions(): ReactNode {
  const keepsTraining = useKeepsTraining();
  const gives = useOwnParties().length > 0;
  return (
    <>
      {keepsTraining && <ButtonLink to={NEW_ROOM_REQUEST}>Demander une salle</ButtonLink>}
      {gives && <ButtonLink to={NEW_ROOM_OFFER}>Proposer une salle</ButtonLink>}
    </>
  );
}

/** How many stand where, for the board too; and those for which a reminder is due. */
function Counts(): ReactNode {
  const query = useGraph(VenueOfferCountsDocument, {});
  return (
    <Answer to={query} what="le nombre de salles">
      {(result) => {
        const { venueOfferCounts: counts, remindersDue } = result;
        if (!counts) return <Field of={result} name="venueOfferCounts" />;
        return (
          <>
            <Facts>
              <FieldFact term="Demandées, sans réponse" of={counts} name="asked">
                {formatCount}
              </FieldFact>
              <FieldFact term="Mises à disposition" of={counts} name="accepted">
                {formatCount}
              </FieldFact>
              <FieldFact term="Refusées" of={counts} name="refused">
                {formatCount}
              </FieldFact>
            </Facts>
            {remindersDue && remindersDue.totalCount > 0 && <Reminders due={remindersDue} />}
          </>
        );
      }}
    </Answer>
  );
}

type Due = NonNullable<VenueOfferCountsQuery['remindersDue']>;

function Reminders({ due: { totalCount, nodes } }: { readonly due: Due }): ReactNode {
  return (
    <Section title={`Relances dues aujourd’hui : ${formatCount(totalCount)}`}>
      <DataTable
        caption="Relances dues aujourd’hui"
        hideCaption
        columns={ROOM_COLUMNS}
        rows={nodes}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
