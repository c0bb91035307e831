import { RecordAttendanceDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Button, ButtonRow } from '../../ui/button';
import { formatCount } from '../../ui/format';
import { RadiosField } from '../../ui/form/radios-field';
import { success } from '../../ui/form/success';
import { useWrite, type Write } from '../../ui/form/use-write';
import { WriteForm } from '../../ui/form/write-form';
import { Message } from '../../ui/message';
import { PARTY_WORDS } from '../../words';
import { sessionAddress } from './addresses';
import './attendance.css';
import {
  checkSheet,
  compareSheets,
  MARK_WORDS,
  marked,
  markOf,
  onSheet,
  recordedSheet,
  type Mark,
  type SheetContent,
  type SheetField,
} from './attendance-sheet';
import { nameOfPerson } from './enrolment-person';
import { possibleWith } from './session-course';
import { KeptSessionPage } from './session-page';
import { nameOfSession, type EnrolmentRecord, type SessionRecord } from './use-session-record';

const MARKS: readonly { readonly value: Mark; readonly label: string }[] = [
  { value: 'ATTENDED', label: MARK_WORDS.ATTENDED },
  { value: 'ABSENT', label: MARK_WORDS.ABSENT },
];

/** The attendance sheet of a session: who came, of everybody who holds a seat. */
export default function Attendance(): ReactNode {
  return (
    <KeptSessionPage title="Feuille de présence">
      {(session, today) => {
        const holders = onSheet(session.enrolments ?? []);
        if (!possibleWith(session, today).attendance) return <NoSheet />;
        if (holders.length === 0) return <p className="empty">Personne n’a de place dans cette session.</p>;
        return <SheetForm key={session.id} session={session} holders={holders} />;
      }}
    </KeptSessionPage>
  );
}

function NoSheet(): ReactNode {
  return (
    <Message kind="info" title="Pas de feuille de présence">
      Elle se remplit à partir du premier jour d’une session ouverte, et se corrige jusqu’à 30 jours après son dernier
      jour.
    </Message>
  );
}

interface SheetFormProps {
  readonly session: SessionRecord;
  readonly holders: readonly EnrolmentRecord[];
}

type SheetWrite = Write<SheetField, SheetField, SheetContent>;

function SheetForm({ session, holders }: SheetFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useSheetWrite({ session, holders });
  const named = holders.map((holder, index) => ({ id: holder.id, name: nameOn(holder, index) }));
  return (
    <>
      <p>
        Session <strong>{nameOfSession(session)}</strong>. Seules les personnes qui ont une place y figurent.
      </p>
      <WriteForm
        write={write}
        action="Enregistrer la feuille de présence"
        warning="Les personnes présentes auront une attestation. La feuille se corrige jusqu’à 30 jours après la session."
        confirmation={({ attended, absent }) => [
          { term: 'Session', value: nameOfSession(session) },
          { term: 'Présentes', value: formatCount(attended.length) },
          { term: 'Absentes', value: formatCount(absent.length) },
        ]}
        comparison={(before, theirs) => compareSheets(before, theirs, write.draft, named)}
        onLeave={() => void navigate(sessionAddress(session.id))}
      >
        <Sheet write={write} holders={holders} />
      </WriteForm>
    </>
  );
}

function useSheetWrite({ session, holders }: SheetFormProps): SheetWrite {
  const navigate = useNavigate();
  const recorded = recordedSheet(holders);
  return useWrite({
    form: `presences:${session.id}`,
    blank: recorded,
    current: { version: String(session.version ?? 0), ...recorded },
    check: (draft) => checkSheet(draft, holders),
    document: RecordAttendanceDocument,
    variables: (content: SheetContent, { version }) => ({ input: { sessionId: session.id, version, ...content } }),
    payload: ({ recordAttendance }) => recordAttendance,
    onWritten: () =>
      void navigate(sessionAddress(session.id), { state: success('La feuille de présence est enregistrée.') }),
  });
}

function Sheet({ write, holders }: Pick<SheetFormProps, 'holders'> & { readonly write: SheetWrite }): ReactNode {
  const mark = (ids: readonly string[], to: Mark) => {
    const { attended, absent } = marked(write.draft, ids, to);
    write.change('attended', attended);
    write.change('absent', absent);
  };
  const missing = holders.filter(({ id }) => markOf(write.draft, id) === undefined).length;
  const fault = write.faults.get('attended');
  return (
    <>
      <ButtonRow>
        <Button kind="secondary" size="small" onClick={() => mark(idsOf(holders), 'ATTENDED')}>
          Tout le monde est présent
        </Button>
      </ButtonRow>
      <p role="status">{missing === 0 ? 'Tout le monde est marqué.' : `Reste à marquer : ${formatCount(missing)}.`}</p>
      {fault && <p className="fr-error-text">{fault}</p>}
      <div className="sheet">
        {holders.map((holder, index) => (
          <RadiosField
            key={holder.id}
            isInline
            label={nameOn(holder, index)}
            {...(holder.party && { hint: PARTY_WORDS[holder.party.code] })}
            choices={MARKS}
            value={markOf(write.draft, holder.id) ?? ''}
            onChange={(value) => mark([holder.id], value === 'ATTENDED' ? 'ATTENDED' : 'ABSENT')}
            error={fault && !markOf(write.draft, holder.id) ? 'Indiquez si la personne est venue.' : undefined}
          />
        ))}
      </div>
    </>
  );
}

function idsOf(holders: SheetFormProps['holders']): readonly string[] {
  return holders.map(({ id }) => id);
}

function nameOn(holder: EnrolmentRecord, index: number): string {
  return nameOfPerson(holder) ?? `Personne n° ${index + 1}`;
}
