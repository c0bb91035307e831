import type { CancelBoardMeetingMutation, CancelBoardMeetingMutationVariables, TrustedDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { LONGEST_REASON, checkReason } from '../../ui/form/reason';
import { WriteField } from '../../ui/form/write-form';
import type { CalledMeeting } from './called-meeting';
import { MeetingForm } from './meeting-form';
import { basisOf } from './meeting-page';

interface CancellationFormProps {
  /** Names the draft. */
  readonly form: string;
  readonly meeting: CalledMeeting;
  readonly document: TrustedDocument<CancelBoardMeetingMutation, CancelBoardMeetingMutationVariables>;
  readonly pathOf: (id: string) => string;
}

/** Calls a meeting off, with a reason. */
export function CancellationForm({ form, meeting, document, pathOf }: CancellationFormProps): ReactNode {
  return (
    <MeetingForm
      form={`${form}:${meeting.id}`}
      blank={{ reason: '' }}
      basis={basisOf(meeting)}
      check={checkReason}
      document={document}
      variables={({ reason }: { readonly reason: string }, { version }) => ({
        input: { reason, meetingId: meeting.id, version },
      })}
      action="Annuler la réunion"
      warning="Relisez : une réunion annulée ne se rétablit pas ; il faut en convoquer une autre."
      confirmation={({ reason }) => [{ term: 'Motif', value: reason }]}
      done="La réunion est annulée."
      back={pathOf(meeting.id)}
      pathOf={pathOf}
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
  );
}
