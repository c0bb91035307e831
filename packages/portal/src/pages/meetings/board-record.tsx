import { BoardMeetingDocument, type BoardMeetingQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { BOARD, boardMeetingPath } from './addresses';
import { MeetingPage, type MeetingBody } from './meeting-page';
import type { MeetingResolution } from './meeting-resolutions';
import { OnlyMeetingKeepers } from './only-meeting-keepers';

export type BoardMeetingRecord = NonNullable<BoardMeetingQuery['boardMeeting']>;

interface BoardMeetingPageProps {
  /** What is done about it; the meeting’s own page when absent. */
  readonly act?: string;
  readonly actions?: (meeting: BoardMeetingRecord) => ReactNode;
  readonly children: (meeting: BoardMeetingRecord, resolutions: readonly MeetingResolution[]) => ReactNode;
}

const BODY: MeetingBody = {
  page: BOARD,
  named: 'Réunion du',
  unnamed: 'Réunion du conseil d’administration',
  pathOf: boardMeetingPath,
};

/** A page about the board meeting that its address names. */
export function BoardMeetingPage({ act, actions, children }: BoardMeetingPageProps): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(BoardMeetingDocument, { id });
  return (
    <MeetingPage
      body={BODY}
      query={query}
      name="boardMeeting"
      meetingOf={({ boardMeeting }) => boardMeeting}
      act={act}
      actions={actions}
    >
      {(meeting, { resolutions }) => children(meeting, resolutions?.nodes ?? [])}
    </MeetingPage>
  );
}

/** A form about a board meeting, for who keeps the meetings. */
export function BoardActPage(props: {
  readonly act: string;
  readonly children: (meeting: BoardMeetingRecord) => ReactNode;
}): ReactNode {
  return (
    <BoardMeetingPage act={props.act}>
      {(meeting) => <OnlyMeetingKeepers>{props.children(meeting)}</OnlyMeetingKeepers>}
    </BoardMeetingPage>
  );
}
