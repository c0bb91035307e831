import { RemindDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { ButtonRow } from '../../../ui/button';
import { formatCount, formatDay, formatInstant } from '../../../ui/format';
import { Act } from '../../../ui/form/act';
import { Success, useSuccess } from '../../../ui/form/success';
import { ButtonLink } from '../../../ui/link';
import { Facts, FieldFact } from '../../../ui/record';
import { PARTY_WORDS } from '../../../words';
import { roomAddress } from '../addresses';
import { useKeepsTraining } from '../use-session-record';
import { RoomBadge } from './room-columns';
import { RoomPage, useAnswersFor, type RoomRecord } from './room-page';

/** One room: what is asked or offered, and what came of it. */
export default function Room(): ReactNode {
  return (
    <RoomPage title="Salle demandée ou offerte">
      {(room) => (
        <>
          <Success />
          <Acts room={room} />
          <RoomFacts room={room} />
          <AnswerFacts room={room} />
        </>
      )}
    </RoomPage>
  );
}

function Acts({ room }: { readonly room: RoomRecord }): ReactNode {
  const keepsTraining = useKeepsTraining();
  const answersFor = useAnswersFor();
  return (
    <ButtonRow>
      {answersFor(room) && (
        <>
          <ButtonLink to={`${roomAddress(room.id)}/accord`}>Mettre une salle à disposition</ButtonLink>
          <ButtonLink to={`${roomAddress(room.id)}/refus`}>Refuser</ButtonLink>
        </>
      )}
      {keepsTraining && room.reminderDue && <RemindAct room={room} />}
    </ButtonRow>
  );
}

function RemindAct({ room }: { readonly room: RoomRecord }): ReactNode {
  const tell = useSuccess();
  return (
    <Act
      label="Noter la relance"
      question="Noter que la partie est relancée ?"
      document={RemindDocument}
      payload={({ remind }) => remind}
      variables={{ input: { id: room.id } }}
      onDone={() => tell('La relance est notée.')}
    >
      <p>La date du jour est retenue ; la prochaine relance sera due après le délai réglé.</p>
    </Act>
  );
}

function RoomFacts({ room }: { readonly room: RoomRecord }): ReactNode {
  const isAsked = room.spontaneous === false;
  return (
    <Facts>
      <FieldFact term="État" of={room} name="state">
        {(state) => <RoomBadge state={state} />}
      </FieldFact>
      <FieldFact term={isAsked ? 'Partie sollicitée' : 'Offerte par'} of={room} name="party">
        {({ code }) => PARTY_WORDS[code]}
      </FieldFact>
      <FieldFact term={isAsked ? 'Demandée le' : 'Offerte le'} of={room} name="askedOn">
        {formatDay}
      </FieldFact>
      <FieldFact term="Du" of={room} name="from">
        {formatDay}
      </FieldFact>
      <FieldFact term="Au" of={room} name="to">
        {formatDay}
      </FieldFact>
      <FieldFact term="Département" of={room} name="departmentCode" />
      {isAsked && <FieldFact term="Lieu souhaité" of={room} name="place" />}
      {isAsked && (
        <FieldFact term="Personnes à recevoir" of={room} name="persons">
          {formatCount}
        </FieldFact>
      )}
      <FieldFact term="Équipement" of={room} name="equipment" empty="Aucun en particulier" />
      {room.state === 'ASKED' && (
        <>
          <FieldFact term="Dernière relance" of={room} name="remindedOn" empty="Aucune">
            {formatDay}
          </FieldFact>
          <FieldFact term="Relance due à partir du" of={room} name="reminderDueOn">
            {formatDay}
          </FieldFact>
        </>
      )}
    </Facts>
  );
}

function AnswerFacts({ room }: { readonly room: RoomRecord }): ReactNode {
  if (room.state === 'ASKED') return null;
  return (
    <Facts>
      <FieldFact term="Réponse le" of={room} name="answeredAt">
        {formatInstant}
      </FieldFact>
      {room.state === 'REFUSED' && <FieldFact term="Motif du refus" of={room} name="reason" />}
      {room.state === 'ACCEPTED' && (
        <FieldFact term="Salle mise à disposition" of={room} name="venue">
          {({ name, address }) => [name, address].filter(Boolean).join(', ')}
        </FieldFact>
      )}
    </Facts>
  );
}
