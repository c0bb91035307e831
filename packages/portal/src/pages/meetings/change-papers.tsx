import { ChangeCommitteePapersDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { WriteField } from '../../ui/form/write-form';
import { formatCount } from '../../ui/format';
import { PAPERS_HINT, checkPapers, papersText, type ContentOf } from './agenda-draft';
import { committeeMeetingPath } from './addresses';
import { basisOf } from './board-record';
import { CommitteeActPage } from './committee-record';
import { MeetingForm } from './meeting-form';

/** Replaces the documents of a committee that was not held yet. */
export default function ChangePapers(): ReactNode {
  return (
    <CommitteeActPage act="Modifier les documents">
      {(meeting) => (
        <MeetingForm
          key={meeting.id}
          form={`comite-documents:${meeting.id}`}
          blank={{ papers: papersText(meeting.papers ?? []) }}
          basis={basisOf(meeting)}
          check={(draft) => checkPapers(draft, meeting.papers ?? [])}
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
          {(write) => (
            <WriteField write={write} name="papers" label="Documents" kind="long" required={false} hint={PAPERS_HINT} />
          )}
        </MeetingForm>
      )}
    </CommitteeActPage>
  );
}
