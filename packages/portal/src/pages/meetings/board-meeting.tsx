import { HoldBoardMeetingDocument, SubmitBoardMinutesDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { DownloadButton } from '../../ui/download/download-button';
import { Field } from '../../ui/field';
import { Act } from '../../ui/form/act';
import { Success, useSuccess } from '../../ui/form/success';
import { formatDay } from '../../ui/format';
import { ButtonLink, Link } from '../../ui/link';
import { Section } from '../../ui/page';
import { Fact, Facts, FieldFact } from '../../ui/record';
import { boardActPath, boardMeetingPath, packAddress } from './addresses';
import { AgendaTable, PapersTable } from './agenda-tables';
import { Attendance } from './attendance-facts';
import { BoardMeetingPage, type BoardMeetingRecord } from './board-record';
import { MeetingResolutions } from './meeting-resolutions';
import { CalledFacts } from './called-facts';
import { useKeepsMeetings } from './only-meeting-keepers';
import { MEETING_KIND_WORDS, MINUTES_STATE_TONES, MINUTES_STATE_WORDS } from './words';
import '../posts/narrative.css';

type MeetingProps = { readonly meeting: BoardMeetingRecord };

/** One meeting of the board: its agenda, who attended, its minutes, and what may be done about it. */
export default function BoardMeeting(): ReactNode {
  return (
    <BoardMeetingPage actions={(meeting) => <Actions meeting={meeting} />}>
      {(meeting, resolutions) => (
        <>
          <Success />
          <MeetingFacts meeting={meeting} />
          <Section title="Ordre du jour">
            <AgendaTable items={meeting.agendaItems ?? []} />
          </Section>
          <Section title="Documents">
            <PapersTable papers={meeting.papers ?? []} />
          </Section>
          <Attendance meeting={meeting} />
          <MeetingResolutions resolutions={resolutions} />
          <Minutes meeting={meeting} />
        </>
      )}
    </BoardMeetingPage>
  );
}

function Actions({ meeting }: MeetingProps): ReactNode {
  const keepsMeetings = useKeepsMeetings();
  const { id, state, attendance, minutesState } = meeting;
  const isConvened = state === 'CONVENED';
  const isOpen = state !== 'CANCELLED' && minutesState !== 'APPROVED';
  return (
    <>
      <DownloadButton
        address={packAddress('conseil', id)}
        label="Télécharger le dossier (PDF)"
        fileName="conseil.pdf"
      />
      {keepsMeetings && isConvened && (
        <ButtonLink to={boardActPath(id, 'ordre-du-jour')}>Modifier l’ordre du jour</ButtonLink>
      )}
      {keepsMeetings && isOpen && <ButtonLink to={boardActPath(id, 'presence')}>Enregistrer la présence</ButtonLink>}
      {keepsMeetings && isConvened && attendance && <HoldAct meeting={meeting} />}
      {keepsMeetings && isConvened && <ButtonLink to={boardActPath(id, 'annulation')}>Annuler la réunion</ButtonLink>}
    </>
  );
}

function HoldAct({ meeting: { id, version } }: MeetingProps): ReactNode {
  const tell = useSuccess();
  return (
    <Act
      label="Déclarer la réunion tenue"
      question="Déclarer la réunion tenue ?"
      document={HoldBoardMeetingDocument}
      payload={({ written }) => written}
      variables={{ input: { meetingId: id, version: version ?? 0 } }}
      onDone={() => tell('La réunion est tenue.')}
    >
      <p>Son ordre du jour ne changera plus. Sa présence se corrige jusqu’à l’approbation du procès-verbal.</p>
    </Act>
  );
}

function MeetingFacts({ meeting }: MeetingProps): ReactNode {
  return (
    <CalledFacts meeting={meeting}>
      <FieldFact term="Nature" of={meeting} name="kind">
        {(kind) => MEETING_KIND_WORDS[kind]}
      </FieldFact>
    </CalledFacts>
  );
}

function Minutes({ meeting }: MeetingProps): ReactNode {
  return (
    <Section title="Procès-verbal" actions={<MinutesActs meeting={meeting} />}>
      {meeting.minutesState && <MinutesFacts meeting={meeting} />}
      <Field of={meeting} name="minutes" empty="Le procès-verbal n’est pas encore rédigé.">
        {(minutes) => <p className="narrative">{minutes}</p>}
      </Field>
    </Section>
  );
}

function MinutesActs({ meeting: { id, version, state, minutesState } }: MeetingProps): ReactNode {
  const keepsMeetings = useKeepsMeetings();
  const tell = useSuccess();
  if (!keepsMeetings || state !== 'HELD' || minutesState === 'APPROVED') return null;
  return (
    <>
      <ButtonLink to={boardActPath(id, 'proces-verbal')}>Rédiger le procès-verbal</ButtonLink>
      {minutesState === 'DRAFTED' && (
        <Act
          label="Soumettre le procès-verbal"
          question="Soumettre le procès-verbal au conseil ?"
          document={SubmitBoardMinutesDocument}
          payload={({ written }) => written}
          variables={{ input: { meetingId: id, version: version ?? 0 } }}
          onDone={() => tell('Le procès-verbal est soumis au conseil.')}
        >
          <p>Une réunion du conseil, ou un autre acte, l’approuvera.</p>
        </Act>
      )}
      {minutesState === 'SUBMITTED' && (
        <ButtonLink to={boardActPath(id, 'approbation')}>Enregistrer l’approbation</ButtonLink>
      )}
    </>
  );
}

function MinutesFacts({ meeting }: MeetingProps): ReactNode {
  const { minutesApproval: approval } = meeting;
  return (
    <Facts>
      <FieldFact term="État du procès-verbal" of={meeting} name="minutesState">
        {(state) => <Badge tone={MINUTES_STATE_TONES[state]}>{MINUTES_STATE_WORDS[state]}</Badge>}
      </FieldFact>
      {meeting.minutesSubmittedOn && (
        <FieldFact term="Soumis le" of={meeting} name="minutesSubmittedOn">
          {formatDay}
        </FieldFact>
      )}
      {approval && (
        <>
          <FieldFact term="Approuvé le" of={approval} name="approvedOn">
            {formatDay}
          </FieldFact>
          <FieldFact term="Approuvé par" of={approval} name="approvedBy" />
          <Fact term="Lors de">
            {approval.meeting ? (
              <Link to={boardMeetingPath(approval.meeting.id)}>
                la réunion du {approval.meeting.meetsOn && formatDay(approval.meeting.meetsOn)}
              </Link>
            ) : (
              approval.act
            )}
          </Fact>
        </>
      )}
    </Facts>
  );
}
