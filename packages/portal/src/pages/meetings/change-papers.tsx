import { ChangeCommitteePapersDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { formatCount } from '../../ui/format';
import { checkPapers, papersText, type ContentOf } from './agenda-draft';
import { committeeMeetingPath } from './addresses';
import { basisOf } from './meeting-page';
import { CommitteeActPage } from './committee-record';
import { MeetingForm } from './meeting-form';
import { documentsText } from './paper-documents';
import { PapersField } from './papers-field';

/** Replaces the documents of a committee that was not held yet. */
export default function ChangePapers(): ReactNode {
  return (
    <CommitteeActPage act="Modifier les documents">
      {(meeting) => (
        <MeetingForm
          key={meeting.id}
          form={`comite-documents:${meeting.id}`}
          blank={{ papers: papersText(meeting.papers ?? []), documents: documentsText(meeting.papers ?? []) }}
          basis={basisOf(meeting)}
          check={checkPapers}
          document={ChangeCommitteePapersDocument}
          variables={(content: Pick<ContentOf, 'papers'>, { version }) => ({
            input: { ...content, meetingId: meeting.id, version },
          })}
          action="Modifier les documents"
          warning="Relisez : cette liste remplace la précédente, dont le portail garde la trace."
          confirmation={({ papers }) => [{ term: 'Documents', value: formatCount(papers.length) }]}
          done="Les documents sont modifiés."
          back={committeeMeetingPath(meeting.id)}
          pathOf={committeeMeetingPath}
        >
          {(write) => <PapersField write={write} />}
        </MeetingForm>
      )}
    </CommitteeActPage>
  );
}
