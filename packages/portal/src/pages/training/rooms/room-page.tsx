import { reasonOf, VenueOfferDocument, type VenueOfferQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../../graph/graph';
import { Absent } from '../../../ui/absent';
import { Answer, Loading } from '../../../ui/answer';
import { Message } from '../../../ui/message';
import { Page } from '../../../ui/page';
import { Refused } from '../../../ui/refused';
import { roomAddress, ROOMS, TRAINING } from '../addresses';
import { useOwnParties } from '../use-session-record';

export type RoomRecord = NonNullable<VenueOfferQuery['venueOffer']>;

interface RoomPageProps {
  readonly title: string;
  /** Whether the page is below the room’s own. */
  readonly isBelow?: boolean;
  readonly children: (room: RoomRecord) => ReactNode;
}

/** A page about the room asked or offered that its address names. */
export function RoomPage({ title, isBelow = false, children }: RoomPageProps): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(VenueOfferDocument, { id });
  const own = { title: 'Salle', to: roomAddress(id) };
  return (
    <Page title={title} above={[TRAINING, ROOMS, ...(isBelow ? [own] : [])]}>
      <Answer to={query} what="la salle">
        {(result) => {
          if (query.isPlaceholderData) return <Loading what="la salle" />;
          if (result.venueOffer) return children(result.venueOffer);
          const reason = reasonOf(result, 'venueOffer');
          if (reason?.code === 'FORBIDDEN') return <Refused reason={reason} />;
          return <Absent what="Cette salle" back={{ title: 'Voir les salles', to: ROOMS.to }} />;
        }}
      </Answer>
    </Page>
  );
}

/** Whether the person answers for the room: its party’s, while it has no answer. */
export function useAnswersFor(): (room: RoomRecord) => boolean {
  const parties = useOwnParties();
  return ({ party, state }) => state === 'ASKED' && party !== null && parties.includes(party.code);
}

/** A page that answers for a room, for the party asked. */
export function RoomAnswerPage(props: RoomPageProps): ReactNode {
  const answersFor = useAnswersFor();
  return (
    <RoomPage {...props} isBelow>
      {(room) =>
        answersFor(room) ? (
          props.children(room)
        ) : (
          <Message kind="warning" title="Vous ne pouvez pas répondre ici">
            Chaque partie de l’État répond en son nom à ce qui lui est demandé, une seule fois.
          </Message>
        )
      }
    </RoomPage>
  );
}
