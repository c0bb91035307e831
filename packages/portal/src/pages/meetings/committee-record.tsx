import { TechnicalCommitteeMeetingDocument, type TechnicalCommitteeMeetingQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { COMMITTEE, committeeMeetingPath } from './addresses';
import { MeetingPage, type MeetingBody } from './meeting-page';
import { OnlyMeetingKeepers } from './only-meeting-keepers';

export type CommitteeRecord = NonNullable<TechnicalCommitteeMeetingQuery['technicalCommitteeMeeting']>;

interface CommitteePageProps {
  /** What is done about it; the meeting’s own page when absent. */
  readonly act?: string;
  readonly actions?: (meeting: CommitteeRecord) => ReactNode;
  readonly children: (meeting: CommitteeRecord) => ReactNode;
}

const BODY: MeetingBody = {
  page: COMMITTEE,
  named: 'Comité technique du',
  unnamed: 'Réunion du comité technique',
  pathOf: committeeMeetingPath,
};

/** A page about the meeting of the technical committee that its address names. */
export function CommitteePage({ act, actions, children }: CommitteePageProps): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(TechnicalCommitteeMeetingDocument, { id });
  return (
    <MeetingPage
      body={BODY}
      query={query}
      name="technicalCommitteeMeeting"
      meetingOf={({ technicalCommitteeMeeting }) => technicalCommitteeMeeting}
      act={act}
      actions={actions}
    >
      {children}
    </MeetingPage>
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
