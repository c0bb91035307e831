import { RequestTrainingDocument, TrainingFiguresDocument, type PartyCode } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useGraph } from '../../../graph/graph';
import { formatCount, formatDay } from '../../../ui/format';
import { WriteChoice } from '../../../ui/form/choice-field';
import { success } from '../../../ui/form/success';
import { useWrite, type Write } from '../../../ui/form/use-write';
import { WriteField, WriteForm } from '../../../ui/form/write-form';
import { choicesOf } from '../../../ui/list/choices';
import { PARTY_WORDS } from '../../../words';
import { requestAddress, REQUESTS, TRAINING } from '../addresses';
import { FormPage } from '../form-page';
import { useDepartments } from '../use-departments';
import { AUDIENCE_WORDS } from '../words';
import { checkRequest, type RequestContent, type RequestField } from './request-draft';
import { useAskingParties } from './use-asking-parties';

/** Asks ANISCG for a session. */
export default function AskTraining(): ReactNode {
  const parties = useAskingParties();
  return (
    <FormPage
      title="Demander une formation"
      above={[TRAINING, REQUESTS]}
      isAllowed={parties.length > 0}
      refusal="Une direction demande une formation en son nom."
    >
      {() => <Form parties={parties} />}
    </FormPage>
  );
}

function Form({ parties }: { readonly parties: readonly PartyCode[] }): ReactNode {
  const navigate = useNavigate();
  const write = useRequestWrite(parties);
  return (
    <WriteForm
      write={write}
      action="Envoyer la demande"
      warning="L’ANISCG et le SG-CIPDR la lisent. Vous pourrez la retirer tant qu’elle n’a pas de réponse."
      confirmation={({ party, audience, persons, from, to, departmentCode }) => [
        { term: 'Direction', value: PARTY_WORDS[party] },
        { term: 'Public', value: AUDIENCE_WORDS[audience] },
        { term: 'Personnes', value: formatCount(persons) },
        { term: 'Période', value: `du ${formatDay(from)} au ${formatDay(to)}` },
        { term: 'Département', value: departmentCode },
      ]}
      comparison={() => []}
      onLeave={() => void navigate(REQUESTS.to)}
    >
      <Fields write={write} parties={parties} />
    </WriteForm>
  );
}

type RequestWrite = Write<RequestField, 'version', RequestContent>;

function Fields({
  write,
  parties,
}: {
  readonly write: RequestWrite;
  readonly parties: readonly PartyCode[];
}): ReactNode {
  const departments = useDepartments();
  return (
    <>
      {parties.length > 1 && (
        <WriteChoice
          write={write}
          name="party"
          label="Direction qui demande"
          choices={parties.map((party) => ({ value: party, label: PARTY_WORDS[party] }))}
        />
      )}
      <WriteChoice write={write} name="audience" label="Public" choices={choicesOf(AUDIENCE_WORDS)} />
      <WriteField write={write} name="persons" label="Nombre de personnes" kind="number" hint="De 1 à 1 000" />
      <WriteField write={write} name="from" label="À partir du" kind="date" />
      <WriteField write={write} name="to" label="Jusqu’au" kind="date" hint="Dans les deux ans" />
      <WriteChoice write={write} name="departmentCode" label="Département" choices={departments} />
      <WriteField
        write={write}
        name="message"
        label="Message"
        kind="long"
        required={false}
        hint="Le besoin, l’unité, les contraintes ; 2 000 caractères au plus. N’y nommez personne."
      />
    </>
  );
}

function useRequestWrite(parties: readonly PartyCode[]): RequestWrite {
  const navigate = useNavigate();
  const today = useGraph(TrainingFiguresDocument, {}).data?.trainingFigures?.asOf ?? undefined;
  return useWrite({
    form: 'demande:nouvelle',
    blank: {
      ...{ party: parties.length === 1 ? (parties[0] ?? '') : '', audience: '', persons: '' },
      ...{ from: '', to: '', departmentCode: '', message: '' },
    },
    current: { version: '0' },
    check: (draft) => checkRequest(draft, { parties, today }),
    document: RequestTrainingDocument,
    variables: (content: RequestContent, { key }) => ({ input: { ...content, idempotencyKey: key } }),
    payload: ({ requestTraining }) => requestTraining,
    onWritten: ({ requestTraining }) =>
      void navigate(requestTraining?.request ? requestAddress(requestTraining.request.id) : REQUESTS.to, {
        state: success('La demande est envoyée à l’ANISCG.'),
      }),
  });
}
