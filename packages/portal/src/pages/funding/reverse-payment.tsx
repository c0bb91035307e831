import { ReversePaymentDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { addEuros, subtractEuros } from '../../ui/euros';
import { formatDay, formatEuros } from '../../ui/format';
import type { Draft } from '../../ui/form/draft';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm, type ConfirmLine } from '../../ui/form/write-form';
import { Message } from '../../ui/message';
import { lineAddress } from './addresses';
import { basisOf, compareLines } from './line-basis';
import { LedgerFormPage } from './line-page';
import { checkReversal, type ReversalField } from './payment-draft';
import { nameOf, type Payment, type SubsidyLine } from './use-line';

const BLANK = { valueDate: '', reason: '' };

/** Reverses a payment by an opposite entry. */
export default function ReversePayment(): ReactNode {
  const { paymentId } = useParams();
  return (
    <LedgerFormPage title="Contre-passer un versement">
      {(line, today) => {
        const payment = line.payments?.find(({ id }) => id === paymentId);
        if (!payment || payment.reverses !== null) {
          return (
            <Message kind="info" title="Versement introuvable">
              Cette ligne n’a pas de versement à cette adresse.
            </Message>
          );
        }
        return <ReversalForm key={payment.id} line={line} payment={payment} today={today} />;
      }}
    </LedgerFormPage>
  );
}

interface ReversalFormProps {
  readonly line: SubsidyLine;
  readonly payment: Payment;
  readonly today: string | undefined;
}

function ReversalForm({ line, payment, today }: ReversalFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useReversalWrite({ line, payment, today });
  const amount = payment.amount ?? '0.00';
  return (
    <>
      <p>
        Subvention <strong>{nameOf(line)}</strong>, versement de <strong>{formatEuros(amount)}</strong>
        {payment.valueDate && <> du {formatDay(payment.valueDate)}</>}
        {payment.externalReference && <>, référence « {payment.externalReference} »</>}. Une écriture opposée sera
        ajoutée au registre : rien n’est effacé.
      </p>
      <WriteForm
        write={write}
        action="Contre-passer le versement"
        warning="Relisez : une contre-passation ne se contre-passe pas."
        confirmation={(content, { outstanding }) => confirmationOf(line, amount, content, outstanding)}
        comparison={(before, theirs) => compareLines(before, theirs, subtractEuros('0.00', amount))}
        onLeave={() => void navigate(lineAddress(line.id))}
      >
        <WriteField
          write={write}
          name="valueDate"
          label="Date de valeur"
          kind="date"
          hint="Jour du mouvement inverse, au plus tard aujourd’hui"
        />
        <WriteField
          write={write}
          name="reason"
          label="Motif"
          hint="Pourquoi ce versement est annulé, 120 caractères au plus"
        />
      </WriteForm>
    </>
  );
}

function useReversalWrite({ line, payment, today }: ReversalFormProps) {
  const navigate = useNavigate();
  return useWrite({
    form: `contre-passation:${payment.id}`,
    blank: BLANK,
    current: basisOf(line),
    check: (draft) => checkReversal(draft, { today }),
    document: ReversePaymentDocument,
    variables: (content: Draft<ReversalField>, { version, key }) => ({
      input: { ...content, paymentId: payment.id, version, idempotencyKey: key },
    }),
    payload: ({ reversePayment }) => reversePayment,
    onWritten: () => void navigate(lineAddress(line.id), { state: success('Le versement est contre-passé.') }),
  });
}

function confirmationOf(
  line: SubsidyLine,
  amount: string,
  content: Draft<ReversalField>,
  outstanding: string,
): ConfirmLine[] {
  return [
    { term: 'Ligne', value: nameOf(line) },
    { term: 'Montant de l’écriture', value: formatEuros(subtractEuros('0.00', amount)) },
    { term: 'Date de valeur', value: formatDay(content.valueDate) },
    { term: 'Motif', value: content.reason },
    { term: 'Reste à verser ensuite', value: formatEuros(addEuros(outstanding, amount)) },
  ];
}
