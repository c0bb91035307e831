import { ReversePaymentDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { addEuros, subtractEuros } from '../../ui/euros';
import { formatDay, formatEuros } from '../../ui/format';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { Message } from '../../ui/message';
import { lineAddress } from './addresses';
import { basisOf, compareLines } from './line-basis';
import { LedgerFormPage } from './line-page';
import { checkReversal } from './payment-draft';
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
  const address = lineAddress(line.id);
  const amount = payment.amount ?? '0.00';
  const opposite = subtractEuros('0.00', amount);
  const write = useWrite({
    form: `contre-passation:${payment.id}`,
    blank: BLANK,
    current: basisOf(line),
    check: (draft) => checkReversal(draft, { today }),
    document: ReversePaymentDocument,
    variables: (content, { version, key }) => ({
      input: { ...content, paymentId: payment.id, version, idempotencyKey: key },
    }),
    payload: ({ reversePayment }) => reversePayment,
    onWritten: () => void navigate(address, { state: success('Le versement est contre-passé.') }),
  });
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
        confirmation={({ valueDate, reason }, { outstanding }) => [
          { term: 'Ligne', value: nameOf(line) },
          { term: 'Montant de l’écriture', value: formatEuros(opposite) },
          { term: 'Date de valeur', value: formatDay(valueDate) },
          { term: 'Motif', value: reason },
          { term: 'Reste à verser ensuite', value: formatEuros(addEuros(outstanding, amount)) },
        ]}
        comparison={(before, theirs) => compareLines(before, theirs, opposite)}
        onLeave={() => void navigate(address)}
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
