import { AcceptVenueOfferDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Answer } from '../../../ui/answer';
import { checkedAs, found } from '../../../ui/form/check';
import { WriteChoice } from '../../../ui/form/choice-field';
import { success } from '../../../ui/form/success';
import { useWrite } from '../../../ui/form/use-write';
import { WriteForm } from '../../../ui/form/write-form';
import { Link } from '../../../ui/link';
import type { Choice } from '../../../ui/list/list-url';
import { NEW_VENUE, roomAddress } from '../addresses';
import { useOwnVenues } from '../use-own-venues';
import { RoomAnswerPage, type RoomRecord } from './room-page';

/** Gives the room asked for: one of the party’s own. */
export default function AcceptRoom(): ReactNode {
  return <RoomAnswerPage title="Mettre une salle à disposition">{(room) => <Choose room={room} />}</RoomAnswerPage>;
}

function Choose({ room }: { readonly room: RoomRecord }): ReactNode {
  const venues = useOwnVenues(room.party?.code);
  return (
    <Answer to={venues} what="les lieux de votre partie">
      {(choices) => <Form room={room} choices={choices} />}
    </Answer>
  );
}

function Form({ room, choices }: { readonly room: RoomRecord; readonly choices: readonly Choice[] }): ReactNode {
  const navigate = useNavigate();
  const back = roomAddress(room.id);
  const write = useWrite({
    form: `salle:${room.id}`,
    blank: { venueId: '' },
    current: { version: '0' },
    check: ({ venueId }) =>
      checkedAs(found('venueId', venueId === '' ? 'Choisissez la salle.' : undefined), { venueId }),
    document: AcceptVenueOfferDocument,
    variables: ({ venueId }: { readonly venueId: string }) => ({ input: { id: room.id, venueId } }),
    payload: ({ acceptVenueOffer }) => acceptVenueOffer,
    onWritten: () => void navigate(back, { state: success('La salle est mise à disposition de l’ANISCG.') }),
  });
  return (
    <WriteForm
      write={write}
      action="Mettre à disposition"
      warning="L’ANISCG pourra y tenir des sessions à ces dates. Une réponse ne se reprend pas."
      confirmation={({ venueId }) => [
        { term: 'Salle', value: choices.find(({ value }) => value === venueId)?.label ?? '–' },
      ]}
      comparison={() => []}
      onRepeat="Renvoyez-la telle quelle : une demande ne reçoit jamais deux réponses."
      onLeave={() => void navigate(back)}
    >
      <WriteChoice write={write} name="venueId" label="Salle de votre partie" choices={choices} />
      <p>
        <Link to={NEW_VENUE}>La salle n’est pas dans la liste : l’ajouter d’abord</Link>
      </p>
    </WriteForm>
  );
}
