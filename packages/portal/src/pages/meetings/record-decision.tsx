import { RecordCommitteeDecisionDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { WriteField } from '../../ui/form/write-form';
import { committeeMeetingPath } from './addresses';
import { basisOf } from './meeting-page';
import { CommitteeActPage } from './committee-record';
import { MeetingForm } from './meeting-form';
import { checkText } from './reason-fields';

const LONGEST = 2_000;

/** Records a decision of a committee that was held. */
export default function RecordDecision(): ReactNode {
  return (
    <CommitteeActPage act="Enregistrer une décision">
      {(meeting) => (
        <MeetingForm
          key={meeting.id}
          form={`comite-decision:${meeting.id}`}
          blank={{ text: '' }}
          basis={basisOf(meeting)}
          check={(draft) => checkText(draft, 'text', { what: 'la décision', longest: LONGEST })}
          document={RecordCommitteeDecisionDocument}
          variables={({ text }: { readonly text: string }, { version }) => ({
            input: { text, meetingId: meeting.id, version },
          })}
          action="Enregistrer la décision"
          warning="Relisez : une décision enregistrée ne se modifie pas ; elle prend le numéro suivant."
          confirmation={({ text }) => [{ term: 'Décision', value: text }]}
          done="La décision est enregistrée."
          back={committeeMeetingPath(meeting.id)}
          pathOf={committeeMeetingPath}
        >
          {(write) => (
            <WriteField write={write} name="text" label="Décision" kind="long" hint="2 000 caractères au plus" />
          )}
        </MeetingForm>
      )}
    </CommitteeActPage>
  );
}
