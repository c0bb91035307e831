import { RefuseVenueOfferDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { roomAddress } from '../addresses';
import { RefusalForm } from '../refusal-form';
import { RoomAnswerPage } from './room-page';

/** Says why the situation does not permit to give a room. */
export default function RefuseRoom(): ReactNode {
  return (
    <RoomAnswerPage title="Refuser la demande de salle">
      {({ id }) => (
        <RefusalForm
          id={id}
          reader="L’ANISCG"
          document={RefuseVenueOfferDocument}
          payload={({ refuseVenueOffer }) => refuseVenueOffer}
          to={roomAddress(id)}
        />
      )}
    </RoomAnswerPage>
  );
}
