import { CancelBoardMeetingDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { WriteField } from '../../ui/form/write-form';
import { boardMeetingPath } from './addresses';
import { BoardActPage, basisOf } from './board-record';
import { MeetingForm } from './meeting-form';
import { LONGEST_REASON, checkReason } from './reason-fields';

/** Calls a meeting of the board off. */
export default function CancelBoard(): ReactNode {
  return (
    <BoardActPage act="Annuler la réunion">
      {(meeting) => (
        <MeetingForm
          key={meeting.id}
          form={`conseil-annulation:${meeting.id}`}
          blank={{ reason: '' }}
          basis={basisOf(meeting)}
          check={checkReason}
          document={CancelBoardMeetingDocument}
          variables={({ reason }: { readonly reason: string }, { version }) => ({
            input: { reason, meetingId: meeting.id, version },
          })}
          action="Annuler la réunion"
          warning="Relisez : une réunion annulée ne se rétablit pas ; il faut en convoquer une autre."
          confirmation={({ reason }) => [{ term: 'Motif', value: reason }]}
          done="La réunion est annulée."
          back={boardMeetingPath(meeting.id)}
          pathOf={boardMeetingPath}
        >
          {(write) => (
            <WriteField
              write={write}
              name="reason"
              label="Motif"
              kind="long"
              hint={`${LONGEST_REASON} caractères au plus`}
            />
          )}
        </MeetingForm>
      )}
    </BoardActPage>
  );
}
