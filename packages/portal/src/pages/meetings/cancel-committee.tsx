import { CancelTechnicalCommitteeDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { committeeMeetingPath } from './addresses';
import { CancellationForm } from './cancellation-form';
import { CommitteeActPage } from './committee-record';

/** Calls a meeting of the technical committee off. */
export default function CancelCommittee(): ReactNode {
  return (
    <CommitteeActPage act="Annuler la réunion">
      {(meeting) => (
        <CancellationForm
          key={meeting.id}
          form="comite-annulation"
          meeting={meeting}
          document={CancelTechnicalCommitteeDocument}
          pathOf={committeeMeetingPath}
        />
      )}
    </CommitteeActPage>
  );
}
