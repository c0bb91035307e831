import { BoardMeetingDocument, reasonOf, type BoardMeetingQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import type { Basis } from '../../ui/form/write';
import { formatDay } from '../../ui/format';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { BOARD, GOVERNANCE, boardMeetingPath } from './addresses';
import type { MeetingResolution } from './meeting-resolutions';
import { OnlyMeetingKeepers } from './only-meeting-keepers';
import { MEETING_STATE_WORDS } from './words';

export type BoardMeetingRecord = NonNullable<BoardMeetingQuery['boardMeeting']>;

interface BoardMeetingPageProps {
  /** What is done about it; the meeting’s own page when absent. */
  readonly act?: string;
  readonly actions?: (meeting: BoardMeetingRecord) => ReactNode;
  readonly children: (meeting: BoardMeetingRecord, resolutions: readonly MeetingResolution[]) => ReactNode;
}

const ABOVE = [GOVERNANCE, BOARD];

/** A page about the board meeting that its address names. */
export function BoardMeetingPage({ act, actions, children }: BoardMeetingPageProps): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(BoardMeetingDocument, { id });
  // The meeting read before stays in view while another is awaited: it is not the one of this page.
  const meeting = (!query.isPlaceholderData && query.data?.boardMeeting) || undefined;
  const own = meeting?.meetsOn
    ? { title: `Réunion du ${formatDay(meeting.meetsOn)}`, to: boardMeetingPath(meeting.id) }
    : undefined;
  return (
    <Page
      title={act ?? own?.title ?? 'Réunion du conseil d’administration'}
      above={act && own ? [...ABOVE, own] : ABOVE}
      actions={meeting && actions?.(meeting)}
    >
      <Answer to={query} what="la réunion">
        {(result) => {
          if (query.isPlaceholderData) return <Loading what="la réunion" />;
          const reason = reasonOf(result, 'boardMeeting');
          if (reason?.code === 'FORBIDDEN') return <Refused reason={reason} />;
          if (!result.boardMeeting) return <Absent what="Cette réunion" back={BOARD} />;
          return children(result.boardMeeting, result.resolutions?.nodes ?? []);
        }}
      </Answer>
    </Page>
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

/** What a form about a meeting compares when it changes meanwhile. */
export function basisOf({ version, state }: Pick<BoardMeetingRecord, 'version' | 'state'>): Basis<'state'> {
  return { version: String(version ?? 0), state: state ? MEETING_STATE_WORDS[state] : '' };
}
