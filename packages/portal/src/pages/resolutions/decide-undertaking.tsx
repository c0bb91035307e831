import { DecideUndertakingDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { WriteChecks } from '../../ui/form/checks-field';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { choicesOf } from '../../ui/list/choices';
import { Message } from '../../ui/message';
import { PARTY_WORDS, partiesInWords } from '../../words';
import { OnlyStaff } from '../board-seats/only-staff';
import { resolutionPath } from './addresses';
import { BLANK_DECISION, checkDecision, DEBTOR_WORDS, type DecisionContent } from './decision-draft';
import { ResolutionPage, type ResolutionRecord } from './resolution-page';

const ACT = 'Créer un engagement';

interface ResolutionProps {
  readonly resolution: ResolutionRecord;
}

/** Records a commitment that an adopted resolution creates. */
export default function DecideUndertaking(): ReactNode {
  return (
    <ResolutionPage act={ACT}>
      {(resolution) => (
        <OnlyStaff>
          {resolution.outcome === 'ADOPTED' ? (
            <DecisionForm key={resolution.id} resolution={resolution} />
          ) : (
            <Message kind="info">Seule une résolution adoptée crée un engagement.</Message>
          )}
        </OnlyStaff>
      )}
    </ResolutionPage>
  );
}

function DecisionForm({ resolution }: ResolutionProps): ReactNode {
  const navigate = useNavigate();
  const write = useDecisionWrite(resolution);
  return (
    <WriteForm
      write={write}
      action={ACT}
      warning="Relisez : un engagement ne se modifie ni ne se supprime."
      confirmation={({ words, owedBy, owedTo, dueOn }) => [
        { term: 'Engagement', value: words },
        { term: 'Dû par', value: partiesInWords(owedBy) },
        { term: 'Dû à', value: partiesInWords(owedTo) },
        { term: 'Échéance', value: dueOn === null ? 'Aucune : en tant que de besoin' : formatDay(dueOn) },
      ]}
      comparison={() => []}
      onLeave={() => void navigate(resolutionPath(resolution.id))}
    >
      <WriteField write={write} name="words" label="Engagement" kind="long" hint="500 caractères au plus" />
      <WriteChecks
        write={write}
        name="owedBy"
        label="Dû par"
        hint="L’une de ces parties le tient pour toutes"
        choices={choicesOf(DEBTOR_WORDS)}
      />
      <WriteChecks write={write} name="owedTo" label="Dû à" choices={choicesOf(PARTY_WORDS)} />
      <WriteField
        write={write}
        name="dueOn"
        label="Échéance"
        kind="date"
        hint="Au plus tôt le jour de la réunion ; sans échéance, il se tient en tant que de besoin"
        required={false}
      />
    </WriteForm>
  );
}

function useDecisionWrite({ id, version, meetsOn }: ResolutionRecord) {
  const navigate = useNavigate();
  return useWrite({
    form: `engagement:${id}`,
    blank: BLANK_DECISION,
    current: { version: String(version ?? 0) },
    check: (draft) => checkDecision(draft, meetsOn),
    document: DecideUndertakingDocument,
    variables: ({ owedBy, owedTo, ...content }: DecisionContent, { key, version: read }) => ({
      input: {
        ...content,
        owedBy: [...owedBy],
        owedTo: [...owedTo],
        resolutionId: id,
        version: read,
        idempotencyKey: key,
      },
    }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(resolutionPath(id), { state: success('L’engagement est créé.') }),
  });
}
