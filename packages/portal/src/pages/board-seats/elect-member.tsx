import { ElectBoardMemberDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { Page } from '../../ui/page';
import { BOARD, ELECTION, seatPath } from './addresses';
import { ElectedAtField, electedAtInWords, useElectingMeetings } from './elected-at-field';
import { checkElection, type ElectionContent } from './mandate-draft';
import { OnlyStaff } from './only-staff';

const BLANK = { office: '', holder: '', startsOn: '', endsOn: '', electedAtMeetingId: '' };
/** An election changes nothing that is there: nothing is compared. */
const NOTHING_BEFORE = { version: '0' };

/** Records a member elected to the board. */
export default function ElectMember(): ReactNode {
  return (
    <Page title={ELECTION.title} above={[{ title: 'Gouvernance', to: '/gouvernance' }, BOARD]}>
      <OnlyStaff>
        <ElectionForm />
      </OnlyStaff>
    </Page>
  );
}

function ElectionForm(): ReactNode {
  const navigate = useNavigate();
  const meetings = useElectingMeetings();
  const write = useElectionWrite();
  return (
    <WriteForm
      write={write}
      action="Enregistrer l’élection"
      warning="Relisez : un mandat ne s’efface pas ; il prend fin, ou se renouvelle."
      confirmation={({ office, holder, startsOn, endsOn, electedAtMeetingId }) => [
        { term: 'Siège', value: office },
        { term: 'Membre élu', value: holder },
        { term: 'Premier jour', value: formatDay(startsOn) },
        { term: 'Dernier jour', value: endsOn ? formatDay(endsOn) : 'Sans terme' },
        { term: 'Élu à la réunion', value: electedAtInWords(meetings, electedAtMeetingId) },
      ]}
      comparison={() => []}
      onLeave={() => void navigate(BOARD.to)}
    >
      <WriteField write={write} name="office" label="Siège" hint="Par exemple « Secrétariat »" />
      <WriteField write={write} name="holder" label="Membre élu" hint="Lu par le conseil et l’ANISCG seuls" />
      <WriteField write={write} name="startsOn" label="Premier jour" kind="date" />
      <WriteField write={write} name="endsOn" label="Dernier jour" kind="date" required={false} />
      <ElectedAtField write={write} meetings={meetings} />
    </WriteForm>
  );
}

function useElectionWrite() {
  const navigate = useNavigate();
  return useWrite({
    form: 'election-conseil',
    blank: BLANK,
    current: NOTHING_BEFORE,
    check: checkElection,
    document: ElectBoardMemberDocument,
    variables: (content: ElectionContent, { key }) => ({ input: { ...content, idempotencyKey: key } }),
    payload: ({ written }) => written,
    onWritten: ({ written }) =>
      void navigate(written?.seat ? seatPath(written.seat.id) : BOARD.to, {
        state: success('L’élection est enregistrée.'),
      }),
  });
}
