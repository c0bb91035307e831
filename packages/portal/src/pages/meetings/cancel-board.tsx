import { CancelBoardMeetingDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { boardMeetingPath } from './addresses';
import { BoardActPage } from './board-record';
import { CancellationForm } from './cancellation-form';

/** Calls a meeting of the board off. */
export default function CancelBoard(): ReactNode {
  return (
    <BoardActPage act="Annuler la réunion">
      {(meeting) => (
        <CancellationForm
          key={meeting.id}
          form="conseil-annulation"
          meeting={meeting}
          document={CancelBoardMeetingDocument}
          pathOf={boardMeetingPath}
        />
      )}
    </BoardActPage>
  );
}
