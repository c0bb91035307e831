import { AskVenueDocument, TrainingFiguresDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useGraph } from '../../../graph/graph';
import { formatDay, formatQuantity } from '../../../ui/format';
import { WriteChoice } from '../../../ui/form/choice-field';
import { success } from '../../../ui/form/success';
import { useWrite } from '../../../ui/form/use-write';
import { WriteField, WriteForm } from '../../../ui/form/write-form';
import { PARTY_WORDS } from '../../../words';
import { roomAddress, ROOMS, TRAINING } from '../addresses';
import { FormPage } from '../form-page';
import { useDepartments } from '../use-departments';
import { useKeepsTraining } from '../use-session-record';
import { SENDERS } from '../words';
import { checkAsked, type AskedContent } from './room-draft';
import { RoomFields } from './room-fields';

const BLANK = { party: '', from: '', to: '', equipment: '', departmentCode: '', place: '', persons: '' };

/** Asks a State party for a room. */
export default function AskRoom(): ReactNode {
  const keepsTraining = useKeepsTraining();
  return (
    <FormPage
      title="Demander une salle"
      above={[TRAINING, ROOMS]}
      isAllowed={keepsTraining}
      refusal="Seule l’ANISCG demande des salles."
    >
      {() => <Form />}
    </FormPage>
  );
}

function Form(): ReactNode {
  const navigate = useNavigate();
  const departments = useDepartments();
  const write = useAskedWrite();
  return (
    <WriteForm
      write={write}
      action="Envoyer la demande"
      warning="La partie sollicitée répond par une salle, ou par un motif. Une relance sera proposée si elle tarde."
      confirmation={({ party, from, to, place, departmentCode, persons }) => [
        { term: 'Partie sollicitée', value: PARTY_WORDS[party] },
        { term: 'Période', value: `du ${formatDay(from)} au ${formatDay(to)}` },
        { term: 'Lieu souhaité', value: `${place} (${departmentCode})` },
        { term: 'Capacité', value: formatQuantity(persons, 'personne', 'personnes') },
      ]}
      comparison={() => []}
      onLeave={() => void navigate(ROOMS.to)}
    >
      <RoomFields write={write} parties={SENDERS} />
      <WriteChoice write={write} name="departmentCode" label="Département" choices={departments} />
      <WriteField write={write} name="place" label="Lieu souhaité" hint="Ville ou quartier, 500 caractères au plus" />
      <WriteField write={write} name="persons" label="Personnes à recevoir" kind="number" hint="De 1 à 2 000" />
    </WriteForm>
  );
}

function useAskedWrite() {
  const navigate = useNavigate();
  const today = useGraph(TrainingFiguresDocument, {}).data?.trainingFigures?.asOf ?? undefined;
  return useWrite({
    form: 'salle:demande',
    blank: BLANK,
    current: { version: '0' },
    check: (draft) => checkAsked(draft, { parties: SENDERS, today }),
    document: AskVenueDocument,
    variables: (content: AskedContent, { key }) => ({ input: { ...content, idempotencyKey: key } }),
    payload: ({ askVenue }) => askVenue,
    onWritten: ({ askVenue }) =>
      void navigate(askVenue?.offer ? roomAddress(askVenue.offer.id) : ROOMS.to, {
        state: success('La demande de salle est envoyée.'),
      }),
  });
}
