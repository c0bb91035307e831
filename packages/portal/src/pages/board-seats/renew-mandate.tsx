import { RenewMandateDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { Message } from '../../ui/message';
import { seatPath } from './addresses';
import { ElectedAtField, electedAtInWords, useElectingMeetings } from './elected-at-field';
import { checkRenewal, type RenewalContent } from './mandate-draft';
import { OnlyStaff } from './only-staff';
import { seatBasis, seatComparison } from './seat-basis';
import { runsToItsTerm, SeatPage, type SeatRecord } from './seat-page';

const ACTION = 'Renouveler le mandat';

/** Renews a mandate, from the day after its term. */
export default function RenewMandate(): ReactNode {
  return (
    <SeatPage act={ACTION}>
      {(seat) => (
        <OnlyStaff>
          {runsToItsTerm(seat) && seat.endsOn !== null ? (
            <RenewalForm key={seat.id} seat={seat} endsOn={seat.endsOn} />
          ) : (
            <Message kind="info">Ce mandat n’est pas à renouveler.</Message>
          )}
        </OnlyStaff>
      )}
    </SeatPage>
  );
}

function RenewalForm({ seat, endsOn }: { readonly seat: SeatRecord; readonly endsOn: string }): ReactNode {
  const navigate = useNavigate();
  const meetings = useElectingMeetings();
  const write = useRenewalWrite(seat, endsOn);
  return (
    <WriteForm
      write={write}
      action={ACTION}
      warning="Relisez : un mandat ne s’efface pas ; il prend fin, ou se renouvelle."
      confirmation={(content) => [
        { term: 'Siège', value: seat.office ?? '' },
        { term: 'Membre élu', value: seat.holderName ?? '' },
        { term: 'Fait suite au mandat qui finit le', value: formatDay(endsOn) },
        { term: 'Dernier jour', value: content.endsOn ? formatDay(content.endsOn) : 'Sans terme' },
        { term: 'Élu à la réunion', value: electedAtInWords(meetings, content.electedAtMeetingId) },
      ]}
      comparison={(before, theirs) => seatComparison(before, theirs, 'Renouvelé')}
      onLeave={() => void navigate(seatPath(seat.id))}
    >
      <WriteField
        write={write}
        name="endsOn"
        label="Dernier jour"
        kind="date"
        hint={`Du mandat qui commence au lendemain du ${formatDay(endsOn)}`}
        required={false}
      />
      <ElectedAtField write={write} meetings={meetings} />
    </WriteForm>
  );
}

function useRenewalWrite(seat: SeatRecord, endsOn: string) {
  const navigate = useNavigate();
  return useWrite({
    form: `mandat-renouvellement:${seat.id}`,
    blank: { endsOn: '', electedAtMeetingId: '' },
    current: seatBasis(seat),
    check: (draft) => checkRenewal(draft, endsOn),
    document: RenewMandateDocument,
    variables: (content: RenewalContent, { version }) => ({
      input: { ...content, seatId: seat.id, version },
    }),
    payload: ({ written }) => written,
    onWritten: ({ written }) =>
      void navigate(seatPath(written?.seat?.id ?? seat.id), { state: success('Le mandat est renouvelé.') }),
  });
}
