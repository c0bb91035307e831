import { CallFundsDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { readEuros, subtractEuros } from '../../ui/euros';
import { formatDay, formatEuros } from '../../ui/format';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm, type ConfirmLine } from '../../ui/form/write-form';
import { lineAddress } from './addresses';
import { callBasisOf, compareCalls } from './call-basis';
import { checkCall, type CallContent } from './call-draft';
import { LedgerFormPage } from './line-page';
import { nameOf, type SubsidyLine } from './use-line';

const BLANK = { amount: '', dueOn: '', reference: '' };

/** Calls funds on a line. */
export default function CallFunds(): ReactNode {
  return (
    <LedgerFormPage title="Appeler des fonds">
      {(line, today) => <CallForm key={line.id} line={line} today={today} />}
    </LedgerFormPage>
  );
}

interface CallFormProps {
  readonly line: SubsidyLine;
  readonly today: string | undefined;
}

function CallForm({ line, today }: CallFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useCallWrite({ line, today });
  return (
    <>
      <p>
        Subvention <strong>{nameOf(line)}</strong> : reste à appeler {formatEuros(write.basis.callable)}. L’appel porte
        la date du jour ; une erreur se corrige en le retirant, avec son motif.
      </p>
      <WriteForm
        write={write}
        action="Appeler les fonds"
        warning="Relisez : l’appel ne pourra être ni modifié ni effacé."
        confirmation={(content, { callable }) => confirmationOf(line, content, callable)}
        comparison={(before, theirs) => compareCalls(before, theirs, readEuros(write.draft.amount))}
        onLeave={() => void navigate(lineAddress(line.id))}
      >
        <WriteField write={write} name="amount" label="Montant" kind="amount" hint="En euros, par exemple 15 000,00" />
        <WriteField
          write={write}
          name="dueOn"
          label="Échéance"
          kind="date"
          hint="Jour auquel le financeur doit avoir versé : d’aujourd’hui à dans un an"
        />
        <WriteField
          write={write}
          name="reference"
          label="Référence de l’appel"
          hint="Du courrier adressé au financeur, 120 caractères au plus"
        />
      </WriteForm>
    </>
  );
}

function useCallWrite({ line, today }: CallFormProps) {
  const navigate = useNavigate();
  return useWrite({
    form: `appel:${line.id}`,
    blank: BLANK,
    current: callBasisOf(line),
    check: (draft, { callable }) => checkCall(draft, { callable, today }),
    document: CallFundsDocument,
    variables: (content: CallContent, { version, key }) => ({
      input: { ...content, subsidyLineId: line.id, version, idempotencyKey: key },
    }),
    payload: ({ callFunds }) => callFunds,
    onWritten: () => void navigate(lineAddress(line.id), { state: success('L’appel de fonds est enregistré.') }),
  });
}

function confirmationOf(line: SubsidyLine, content: CallContent, callable: string): ConfirmLine[] {
  return [
    { term: 'Ligne', value: nameOf(line) },
    { term: 'Montant appelé', value: formatEuros(content.amount) },
    { term: 'Échéance', value: formatDay(content.dueOn) },
    { term: 'Référence de l’appel', value: content.reference },
    { term: 'Reste à appeler ensuite', value: formatEuros(subtractEuros(callable, content.amount)) },
  ];
}
