import { TechnicalCommitteeMeetingDocument, reasonOf, type TechnicalCommitteeMeetingQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { COMMITTEE, GOVERNANCE, committeeMeetingPath } from './addresses';
import { OnlyMeetingKeepers } from './only-meeting-keepers';

export type CommitteeRecord = NonNullable<TechnicalCommitteeMeetingQuery['technicalCommitteeMeeting']>;

interface CommitteePageProps {
  /** What is done about it; the meeting’s own page when absent. */
  readonly act?: string;
  readonly actions?: (meeting: CommitteeRecord) => ReactNode;
  readonly children: (meeting: CommitteeRecord) => ReactNode;
}

const ABOVE = [GOVERNANCE, COMMITTEE];

/** A page about the meeting of the technical committee that its address names. */
export function CommitteePage({ act, actions, children }: CommitteePageProps): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(TechnicalCommitteeMeetingDocument, { id });
  // The meeting read before stays in view while another is awaited: it is not the one of this page.
  const meeting = (!query.isPlaceholderData && query.data?.technicalCommitteeMeeting) || undefined;
  const own = meeting?.meetsOn
    ? { title: `Comité technique du ${formatDay(meeting.meetsOn)}`, to: committeeMeetingPath(meeting.id) }
    : undefined;
  return (
    <Page
      title={act ?? own?.title ?? 'Réunion du comité technique'}
      above={act && own ? [...ABOVE, own] : ABOVE}
      actions={meeting && actions?.(meeting)}
    >
      <Answer to={query} what="la réunion">
        {(result) => {
          if (query.isPlaceholderData) return <Loading what="la réunion" />;
          const reason = reasonOf(result, 'technicalCommitteeMeeting');
          if (reason?.code === 'FORBIDDEN') return <Refused reason={reason} />;
          if (!result.technicalCommitteeMeeting) return <Absent what="Cette réunion" back={COMMITTEE} />;
          return children(result.technicalCommitteeMeeting);
        }}
      </Answer>
    </Page>
  );
}

/** A form about a meeting of the committee, for who keeps the meetings. */
export function CommitteeActPage(props: {
  readonly act: string;
  readonly children: (meeting: CommitteeRecord) => ReactNode;
}): ReactNode {
  return (
    <CommitteePage act={props.act}>
      {(meeting) => <OnlyMeetingKeepers>{props.children(meeting)}</OnlyMeetingKeepers>}
    </CommitteePage>
  );
}
