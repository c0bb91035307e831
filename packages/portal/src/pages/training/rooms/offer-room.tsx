import { OfferVenueDocument, TrainingFiguresDocument, type PartyCode } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useGraph } from '../../../graph/graph';
import { formatDay } from '../../../ui/format';
import { WriteChoice } from '../../../ui/form/choice-field';
import { success } from '../../../ui/form/success';
import { useWrite } from '../../../ui/form/use-write';
import { WriteForm } from '../../../ui/form/write-form';
import { Link } from '../../../ui/link';
import { PARTY_WORDS } from '../../../words';
import { NEW_VENUE, roomAddress, ROOMS, TRAINING } from '../addresses';
import { FormPage } from '../form-page';
import { useOwnVenues } from '../use-own-venues';
import { useOwnParties } from '../use-session-record';
import { checkOffered, type OfferedContent } from './room-draft';
import { RoomFields } from './room-fields';

/** Offers a room without being asked. */
export default function OfferRoom(): ReactNode {
  const parties = useOwnParties();
  return (
    <FormPage
      title="Proposer une salle"
      above={[TRAINING, ROOMS]}
      isAllowed={parties.length > 0}
      refusal="Chaque partie de l’État offre ses propres salles."
    >
      {() => <Form parties={parties} />}
    </FormPage>
  );
}

function Form({ parties }: { readonly parties: readonly PartyCode[] }): ReactNode {
  const navigate = useNavigate();
  const write = useOfferedWrite(parties);
  const { data: venues } = useOwnVenues(parties.find((party) => party === write.draft.party));
  return (
    <WriteForm
      write={write}
      action="Proposer la salle"
      warning="L’ANISCG pourra y tenir des sessions à ces dates."
      confirmation={({ party, from, to, venueId }) => [
        { term: 'Partie', value: PARTY_WORDS[party] },
        { term: 'Salle', value: venues?.find(({ value }) => value === venueId)?.label ?? '–' },
        { term: 'Période', value: `du ${formatDay(from)} au ${formatDay(to)}` },
      ]}
      comparison={() => []}
      onLeave={() => void navigate(ROOMS.to)}
    >
      <RoomFields write={write} parties={parties} />
      <WriteChoice write={write} name="venueId" label="Salle de votre partie" choices={venues ?? []} />
      <p>
        <Link to={NEW_VENUE}>La salle n’est pas dans la liste : l’ajouter d’abord</Link>
      </p>
    </WriteForm>
  );
}

function useOfferedWrite(parties: readonly PartyCode[]) {
  const navigate = useNavigate();
  const today = useGraph(TrainingFiguresDocument, {}).data?.trainingFigures?.asOf ?? undefined;
  return useWrite({
    form: 'salle:offre',
    blank: { party: parties.length === 1 ? (parties[0] ?? '') : '', from: '', to: '', equipment: '', venueId: '' },
    current: { version: '0' },
    check: (draft) => checkOffered(draft, { parties, today }),
    document: OfferVenueDocument,
    variables: (content: OfferedContent, { key }) => ({ input: { ...content, idempotencyKey: key } }),
    payload: ({ offerVenue }) => offerVenue,
    onWritten: ({ offerVenue }) =>
      void navigate(offerVenue?.offer ? roomAddress(offerVenue.offer.id) : ROOMS.to, {
        state: success('La salle est proposée à l’ANISCG.'),
      }),
  });
}
