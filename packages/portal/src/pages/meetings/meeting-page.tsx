import { reasonOf } from '@iscg/client';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import type { Basis } from '../../ui/form/write';
import { formatDay } from '../../ui/format';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { GOVERNANCE } from './addresses';
import type { CalledMeeting } from './called-meeting';
import { MEETING_STATE_WORDS } from './words';

/** The meetings of the board, or of the technical committee: what their pages are called and where they are. */
export interface MeetingBody {
  /** Above the pages of its meetings. */
  readonly page: { readonly title: string; readonly to: string };
  /** « Réunion du », before the day. */
  readonly named: string;
  /** What a page is called before its meeting is known. */
  readonly unnamed: string;
  readonly pathOf: (id: string) => string;
}

interface MeetingPageProps<Result extends object, Meeting extends CalledMeeting> {
  readonly body: MeetingBody;
  readonly query: UseQueryResult<Result>;
  /** The field of the answer that holds the meeting. */
  readonly name: keyof Result & string;
  readonly meetingOf: (result: Result) => Meeting | null;
  /** What is done about it; the meeting’s own page when absent. */
  readonly act?: string | undefined;
  readonly actions?: ((meeting: Meeting) => ReactNode) | undefined;
  readonly children: (meeting: Meeting, result: Result) => ReactNode;
}

/** A page about one meeting. */
export function MeetingPage<Result extends object, Meeting extends CalledMeeting>(
  props: MeetingPageProps<Result, Meeting>,
): ReactNode {
  const { body, query, name, meetingOf, act, actions, children } = props;
  // The meeting read before stays in view while another is awaited: it is not the one of this page.
  const meeting = (!query.isPlaceholderData && query.data && meetingOf(query.data)) || undefined;
  const own = meeting?.meetsOn
    ? { title: `${body.named} ${formatDay(meeting.meetsOn)}`, to: body.pathOf(meeting.id) }
    : undefined;
  const above = [GOVERNANCE, body.page];
  return (
    <Page
      title={act ?? own?.title ?? body.unnamed}
      above={act && own ? [...above, own] : above}
      actions={meeting && actions?.(meeting)}
    >
      <Answer to={query} what="la réunion">
        {(result) => {
          if (query.isPlaceholderData) return <Loading what="la réunion" />;
          const reason = reasonOf(result, name);
          if (reason?.code === 'FORBIDDEN') return <Refused reason={reason} />;
          const found = meetingOf(result);
          return found ? children(found, result) : <Absent what="Cette réunion" back={body.page} />;
        }}
      </Answer>
    </Page>
  );
}

/** What a form about a meeting compares when it changes meanwhile. */
export function basisOf({ version, state }: Pick<CalledMeeting, 'version' | 'state'>): Basis<'state'> {
  return { version: String(version ?? 0), state: state ? MEETING_STATE_WORDS[state] : '' };
}
