import { WithdrawTrainingRequestDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { ButtonRow } from '../../../ui/button';
import { dayOfInstant, formatCount, formatDay, formatInstant, formatShortDay } from '../../../ui/format';
import { Act } from '../../../ui/form/act';
import { Success, useSuccess } from '../../../ui/form/success';
import { ButtonLink, Link } from '../../../ui/link';
import { Facts, FieldFact } from '../../../ui/record';
import { PARTY_WORDS } from '../../../words';
import { requestAddress, sessionAddress } from '../addresses';
import { useKeepsTraining } from '../use-session-record';
import { AUDIENCE_WORDS } from '../words';
import { RequestBadge } from './request-columns';
import { RequestPage, type RequestRecord } from './request-page';
import { useAskingParties } from './use-asking-parties';

/** One request: what is asked, and what was answered. */
export default function Request(): ReactNode {
  return (
    <RequestPage title="Demande de formation">
      {(request) => (
        <>
          <Success />
          <Acts request={request} />
          <RequestFacts request={request} />
          <AnswerFacts request={request} />
        </>
      )}
    </RequestPage>
  );
}

function Acts({ request }: { readonly request: RequestRecord }): ReactNode {
  const keepsTraining = useKeepsTraining();
  const parties = useAskingParties();
  if (request.state !== 'PENDING') return null;
  return (
    <ButtonRow>
      {keepsTraining && (
        <>
          <ButtonLink to={`${requestAddress(request.id)}/reponse`}>Répondre par une session</ButtonLink>
          <ButtonLink to={`${requestAddress(request.id)}/refus`}>Refuser la demande</ButtonLink>
        </>
      )}
      {request.party && parties.includes(request.party.code) && <WithdrawAct request={request} />}
    </ButtonRow>
  );
}

function WithdrawAct({ request }: { readonly request: RequestRecord }): ReactNode {
  const tell = useSuccess();
  return (
    <Act
      label="Retirer la demande"
      question="Retirer la demande ?"
      document={WithdrawTrainingRequestDocument}
      payload={({ withdrawTrainingRequest }) => withdrawTrainingRequest}
      variables={{ input: { id: request.id } }}
      onDone={() => tell('La demande est retirée.')}
    >
      <p>Elle reste dans la liste, marquée comme retirée. Pour la refaire, il faudra en envoyer une autre.</p>
    </Act>
  );
}

function RequestFacts({ request }: { readonly request: RequestRecord }): ReactNode {
  return (
    <Facts>
      <FieldFact term="État" of={request} name="state">
        {(state) => <RequestBadge state={state} />}
      </FieldFact>
      <FieldFact term="Direction" of={request} name="party">
        {({ code }) => PARTY_WORDS[code]}
      </FieldFact>
      <FieldFact term="Demandée le" of={request} name="requestedAt">
        {formatInstant}
      </FieldFact>
      <FieldFact term="Public" of={request} name="audience">
        {(audience) => AUDIENCE_WORDS[audience]}
      </FieldFact>
      <FieldFact term="Personnes" of={request} name="persons">
        {formatCount}
      </FieldFact>
      <FieldFact term="À partir du" of={request} name="from">
        {formatDay}
      </FieldFact>
      <FieldFact term="Jusqu’au" of={request} name="to">
        {formatDay}
      </FieldFact>
      <FieldFact term="Département" of={request} name="departmentCode" />
      <FieldFact term="Message" of={request} name="message" empty="Aucun" />
    </Facts>
  );
}

function AnswerFacts({ request }: { readonly request: RequestRecord }): ReactNode {
  if (request.state === 'PENDING') return null;
  return (
    <Facts>
      <FieldFact term={request.state === 'WITHDRAWN' ? 'Retirée le' : 'Réponse le'} of={request} name="answeredAt">
        {formatInstant}
      </FieldFact>
      {request.state === 'REFUSED' && <FieldFact term="Motif du refus" of={request} name="reason" />}
      {request.state === 'ANSWERED' && (
        <FieldFact term="Session proposée" of={request} name="session" empty="En préparation">
          {({ id, programme, startsAt }) => (
            <Link to={sessionAddress(id)}>
              {programme?.title ?? 'Session'}
              {startsAt && `, ${formatShortDay(dayOfInstant(startsAt))}`}
            </Link>
          )}
        </FieldFact>
      )}
    </Facts>
  );
}
