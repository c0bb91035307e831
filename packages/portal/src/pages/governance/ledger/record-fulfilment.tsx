import { RecordFulfilmentDocument, type PartyCode } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { WriteChoice } from '../../../ui/form/choice-field';
import { success } from '../../../ui/form/success';
import { useWrite } from '../../../ui/form/use-write';
import { WriteField, WriteForm, type ConfirmLine } from '../../../ui/form/write-form';
import { formatDay } from '../../../ui/format';
import { Message } from '../../../ui/message';
import { PARTY_WORDS } from '../../../words';
import { undertakingPath } from '../addresses';
import { useDebtors } from '../use-acting-parties';
import { EVIDENCE_WORDS, UNDERTAKING_STATUS_WORDS } from '../words';
import { BLANK_FULFILMENT, checkFulfilment, type FulfilmentContent } from './fulfilment-draft';
import { UndertakingPage, type UndertakingRecord } from './undertaking-page';

/** A fulfilment is added to the others: nothing is compared. */
const NOTHING_BEFORE = { version: '0' };

/** Records that a debtor kept the commitment that the address names. */
export default function RecordFulfilment(): ReactNode {
  return (
    <UndertakingPage act="Enregistrer ce qui a été tenu">
      {(undertaking) => <Debtors key={undertaking.id} undertaking={undertaking} />}
    </UndertakingPage>
  );
}

function Debtors({ undertaking }: { readonly undertaking: UndertakingRecord }): ReactNode {
  const [first, ...others] = useDebtors(undertaking.owedBy);
  if (first !== undefined) return <FulfilmentForm undertaking={undertaking} debtors={[first, ...others]} />;
  return (
    <Message kind="warning" title="Vous ne pouvez pas écrire ici">
      Une partie enregistre ce qu’elle a tenu de ses propres engagements, et l’ANISCG pour toutes. Si cet engagement est
      le vôtre, vérifiez en tant que qui vous lisez.
    </Message>
  );
}

interface FulfilmentFormProps {
  readonly undertaking: UndertakingRecord;
  readonly debtors: readonly [PartyCode, ...PartyCode[]];
}

function FulfilmentForm(props: FulfilmentFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useFulfilmentWrite(props);
  return (
    <WriteForm
      write={write}
      action="Enregistrer ce qui a été tenu"
      warning="Relisez : un enregistrement ne se modifie pas ; il se retire, avec un motif."
      confirmation={(content) => linesOf(props.undertaking, content)}
      comparison={() => []}
      onLeave={() => void navigate(undertakingPath(props.undertaking.id))}
    >
      <FulfilmentFields {...props} write={write} />
    </WriteForm>
  );
}

interface FieldsProps {
  readonly write: ReturnType<typeof useFulfilmentWrite>;
}

function FulfilmentFields(props: FulfilmentFormProps & FieldsProps): ReactNode {
  const { write, debtors, undertaking } = props;
  const periods = (undertaking.periods ?? []).toReversed();
  return (
    <>
      {debtors.length > 1 && (
        <WriteChoice
          write={write}
          name="party"
          label="Tenu par"
          choices={debtors.map((party) => ({ value: party, label: PARTY_WORDS[party] }))}
        />
      )}
      {periods.length > 0 && (
        <WriteChoice
          write={write}
          name="dueOn"
          label="Pour l’échéance du"
          choices={periods.flatMap(({ dueOn, status }) =>
            dueOn && status
              ? { value: dueOn, label: `${formatDay(dueOn)} (${UNDERTAKING_STATUS_WORDS[status].toLowerCase()})` }
              : [],
          )}
        />
      )}
      <WriteField write={write} name="occurredOn" label="Tenu le" kind="date" />
      <EvidenceFields write={write} />
    </>
  );
}

function EvidenceFields({ write }: FieldsProps): ReactNode {
  return (
    <>
      <WriteField
        write={write}
        name="page"
        label="Page du portail qui le prouve"
        hint="Son adresse, copiée : une subvention, une session, un projet, une salle, une réunion…"
        required={false}
      />
      <WriteField write={write} name="title" label="Titre du document qui le prouve" required={false} />
      <WriteField
        write={write}
        name="address"
        label="Adresse du document"
        hint="Par exemple https://documents.interieur.gouv.fr/…"
        required={false}
      />
      <WriteField write={write} name="note" label="Note" kind="long" hint="500 caractères au plus" required={false} />
    </>
  );
}

function useFulfilmentWrite({ undertaking, debtors }: FulfilmentFormProps) {
  const navigate = useNavigate();
  const { id, asOf, periods } = undertaking;
  const limits = { today: asOf ?? undefined, isDue: (periods ?? []).length > 0 };
  return useWrite({
    form: `engagement-tenu:${id}`,
    blank: { ...BLANK_FULFILMENT, party: debtors.length === 1 ? debtors[0] : '' },
    current: NOTHING_BEFORE,
    check: (draft) => checkFulfilment(draft, limits),
    document: RecordFulfilmentDocument,
    variables: (content: FulfilmentContent, { key }) => ({
      input: { ...content, undertakingId: id, idempotencyKey: key },
    }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(undertakingPath(id), { state: success('L’engagement tenu est enregistré.') }),
  });
}

function linesOf({ number }: UndertakingRecord, content: FulfilmentContent): readonly ConfirmLine[] {
  const { entityType, title, note } = content.evidence;
  const proofs = [entityType && EVIDENCE_WORDS[entityType], title].filter((proof) => proof !== null);
  return [
    { term: 'Engagement', value: number ?? '' },
    { term: 'Tenu par', value: PARTY_WORDS[content.party] },
    ...(content.dueOn ? [{ term: 'Échéance', value: formatDay(content.dueOn) }] : []),
    { term: 'Tenu le', value: formatDay(content.occurredOn) },
    { term: 'Preuve', value: proofs.join(' ; ') },
    ...(note ? [{ term: 'Note', value: note }] : []),
  ];
}
