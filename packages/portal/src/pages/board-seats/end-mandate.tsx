import { EndMandateDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { WriteChoice } from '../../ui/form/choice-field';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { choicesOf } from '../../ui/list/choices';
import { isDay } from '../../ui/list/list-url';
import { Message } from '../../ui/message';
import { seatPath } from './addresses';
import { checkEnd, type EndContent } from './mandate-draft';
import { OnlyStaff } from './only-staff';
import { seatBasis, seatComparison } from './seat-basis';
import { runsToItsTerm, SeatPage, type SeatRecord } from './seat-page';
import { END_KIND_WORDS } from './words';

const ACTION = 'Mettre fin au mandat';

/** Ends a mandate before its term: a resignation, for example. */
export default function EndMandate(): ReactNode {
  return (
    <SeatPage act={ACTION}>
      {(seat) => (
        <OnlyStaff>
          <EndForm key={seat.id} seat={seat} />
        </OnlyStaff>
      )}
    </SeatPage>
  );
}

function EndForm({ seat }: { readonly seat: SeatRecord }): ReactNode {
  const navigate = useNavigate();
  const write = useEndWrite(seat);
  const { endedOn } = write.draft;
  if (!runsToItsTerm(seat) && !write.verdict && !write.isSending)
    return <Message kind="info">Ce mandat n’est pas à terminer : il a pris fin, ou le siège est de droit.</Message>;
  return (
    <WriteForm
      write={write}
      action={ACTION}
      warning="Relisez : la fin d’un mandat ne s’efface pas."
      confirmation={(content) => [
        { term: 'Siège', value: seat.office ?? '' },
        { term: 'Membre élu', value: seat.holderName ?? '' },
        { term: 'Nature', value: END_KIND_WORDS[content.kind] },
        { term: 'Dernier jour', value: formatDay(content.endedOn) },
        { term: 'Motif', value: content.reason },
      ]}
      comparison={(before, theirs) =>
        seatComparison(before, theirs, isDay(endedOn) ? formatDay(endedOn) : 'À corriger')
      }
      onLeave={() => void navigate(seatPath(seat.id))}
    >
      <WriteChoice write={write} name="kind" label="Nature" choices={choicesOf(END_KIND_WORDS)} />
      <WriteField write={write} name="endedOn" label="Dernier jour" kind="date" />
      <WriteField
        write={write}
        name="reason"
        label="Motif"
        kind="long"
        hint="500 caractères au plus ; lu par le conseil et l’ANISCG seuls"
      />
    </WriteForm>
  );
}

function useEndWrite(seat: SeatRecord) {
  const navigate = useNavigate();
  return useWrite({
    form: `mandat-fin:${seat.id}`,
    blank: { kind: '', endedOn: '', reason: '' },
    current: seatBasis(seat),
    check: (draft) => checkEnd(draft, seat),
    document: EndMandateDocument,
    variables: (content: EndContent, { version }) => ({ input: { ...content, seatId: seat.id, version } }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(seatPath(seat.id), { state: success('La fin du mandat est enregistrée.') }),
  });
}
