import { BallotSeatsDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer, Loading } from '../../ui/answer';
import { Message } from '../../ui/message';
import { OnlyStaff } from '../board-seats/only-staff';
import { OpenBallotForm } from './open-ballot-form';
import { ResolutionPage, type ResolutionRecord } from './resolution-page';
import { SecretBallotForm } from './secret-ballot-form';

/** Records the ballot of a resolution, seat by seat or by its count. */
export default function RecordBallot(): ReactNode {
  return (
    <ResolutionPage act="Enregistrer le scrutin">
      {(resolution) => (
        <OnlyStaff>
          <Attending key={resolution.id} resolution={resolution} />
        </OnlyStaff>
      )}
    </ResolutionPage>
  );
}

function Attending({ resolution }: { readonly resolution: ResolutionRecord }): ReactNode {
  const query = useGraph(BallotSeatsDocument, { meetingId: resolution.meetingId ?? '' });
  return (
    <Answer to={query} what="la présence">
      {({ boardMeeting }) => {
        if (query.isPlaceholderData) return <Loading what="la présence" />;
        const seats = (boardMeeting?.presences ?? []).flatMap(({ presence, seat }) =>
          presence !== 'ABSENT' && seat ? { id: seat.id, office: seat.office ?? '' } : [],
        );
        if (seats.length === 0) {
          return (
            <Message kind="info">
              La présence à cette réunion, siège par siège, n’est pas enregistrée : le scrutin s’enregistre ensuite.
            </Message>
          );
        }
        const Form = resolution.ballot === 'SECRET' ? SecretBallotForm : OpenBallotForm;
        return <Form resolution={resolution} seats={seats} />;
      }}
    </Answer>
  );
}
