import { RecordPaymentDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { readEuros, subtractEuros } from '../../ui/euros';
import { formatDay, formatEuros } from '../../ui/format';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm, type ConfirmLine } from '../../ui/form/write-form';
import { lineAddress } from './addresses';
import { basisOf, compareLines } from './line-basis';
import { LedgerFormPage } from './line-page';
import { checkPayment, type PaymentContent } from './payment-draft';
import { nameOf, type SubsidyLine } from './use-line';

const BLANK = { amount: '', valueDate: '', externalReference: '' };

/** Records a payment received on a line. */
export default function RecordPayment(): ReactNode {
  return (
    <LedgerFormPage title="Enregistrer un versement">
      {(line, today) => <PaymentForm key={line.id} line={line} today={today} />}
    </LedgerFormPage>
  );
}

interface PaymentFormProps {
  readonly line: SubsidyLine;
  readonly today: string | undefined;
}

function PaymentForm({ line, today }: PaymentFormProps): ReactNode {
  const navigate = useNavigate();
  const write = usePaymentWrite({ line, today });
  const amount = readEuros(write.draft.amount);
  return (
    <>
      <p>
        Subvention <strong>{nameOf(line)}</strong> : reste à verser {formatEuros(write.basis.outstanding)}. L’écriture
        est définitive : une erreur se corrige par une contre-passation.
      </p>
      <WriteForm
        write={write}
        action="Enregistrer le versement"
        warning="Relisez : l’écriture ne pourra être ni modifiée ni effacée."
        confirmation={(content, { outstanding }) => confirmationOf(line, content, outstanding)}
        comparison={(before, theirs) => compareLines(before, theirs, amount)}
        onLeave={() => void navigate(lineAddress(line.id))}
      >
        <WriteField write={write} name="amount" label="Montant" kind="amount" hint="En euros, par exemple 15 000,00" />
        <WriteField
          write={write}
          name="valueDate"
          label="Date de valeur"
          kind="date"
          hint="Jour du mouvement de l’argent, au plus tard aujourd’hui"
        />
        <WriteField
          write={write}
          name="externalReference"
          label="Référence externe"
          hint="Chez le financeur ou à la banque, 120 caractères au plus"
        />
      </WriteForm>
    </>
  );
}

function usePaymentWrite({ line, today }: PaymentFormProps) {
  const navigate = useNavigate();
  return useWrite({
    form: `versement:${line.id}`,
    blank: BLANK,
    current: basisOf(line),
    check: (draft, { outstanding }) => checkPayment(draft, { outstanding, today }),
    document: RecordPaymentDocument,
    variables: (content: PaymentContent, { version, key }) => ({
      input: { ...content, subsidyLineId: line.id, version, idempotencyKey: key },
    }),
    payload: ({ recordPayment }) => recordPayment,
    onWritten: () => void navigate(lineAddress(line.id), { state: success('Le versement est enregistré.') }),
  });
}

function confirmationOf(line: SubsidyLine, content: PaymentContent, outstanding: string): ConfirmLine[] {
  return [
    { term: 'Ligne', value: nameOf(line) },
    { term: 'Montant versé', value: formatEuros(content.amount) },
    { term: 'Date de valeur', value: formatDay(content.valueDate) },
    { term: 'Référence externe', value: content.externalReference },
    { term: 'Reste à verser ensuite', value: formatEuros(subtractEuros(outstanding, content.amount)) },
  ];
}
