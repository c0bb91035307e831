import { CancelTechnicalCommitteeDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { WriteField } from '../../ui/form/write-form';
import { committeeMeetingPath } from './addresses';
import { basisOf } from './board-record';
import { CommitteeActPage } from './committee-record';
import { MeetingForm } from './meeting-form';
import { LONGEST_REASON, checkReason } from './reason-fields';

/** Calls a meeting of the technical committee off. */
export default function CancelCommittee(): ReactNode {
  return (
    <CommitteeActPage act="Annuler la réunion">
      {(meeting) => (
        <MeetingForm
          key={meeting.id}
          form={`comite-annulation:${meeting.id}`}
          blank={{ reason: '' }}
          basis={basisOf(meeting)}
          check={checkReason}
          document={CancelTechnicalCommitteeDocument}
          variables={({ reason }: { readonly reason: string }, { version }) => ({
            input: { reason, meetingId: meeting.id, version },
          })}
          action="Annuler la réunion"
          warning="Relisez : une réunion annulée ne se rétablit pas ; il faut en convoquer une autre."
          confirmation={({ reason }) => [{ term: 'Motif', value: reason }]}
          done="La réunion est annulée."
          back={committeeMeetingPath(meeting.id)}
          pathOf={committeeMeetingPath}
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
    </CommitteeActPage>
  );
}
