import { RefuseTrainingRequestDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { requestAddress } from '../addresses';
import { RefusalForm } from '../refusal-form';
import { AnswerPage } from './request-page';

/** Refuses a request, with a reason. */
export default function RefuseRequest(): ReactNode {
  return (
    <AnswerPage title="Refuser la demande">
      {({ id }) => (
        <RefusalForm
          id={id}
          reader="La direction"
          document={RefuseTrainingRequestDocument}
          payload={({ refuseTrainingRequest }) => refuseTrainingRequest}
          to={requestAddress(id)}
        />
      )}
    </AnswerPage>
  );
}
