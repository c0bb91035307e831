import { ChangeBoardAgendaDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { WriteField } from '../../ui/form/write-form';
import { formatCount } from '../../ui/format';
import { AGENDA_HINT, agendaText, checkContent, papersText, type ContentOf } from './agenda-draft';
import { boardMeetingPath } from './addresses';
import { BoardActPage, type BoardMeetingRecord } from './board-record';
import { basisOf } from './meeting-page';
import { MeetingForm } from './meeting-form';
import { documentsText } from './paper-documents';
import { PapersField } from './papers-field';

/** Replaces agenda and papers of a meeting that was not held yet. */
export default function ChangeAgenda(): ReactNode {
  return (
    <BoardActPage act="Modifier l’ordre du jour">
      {(meeting) => <AgendaForm key={meeting.id} meeting={meeting} />}
    </BoardActPage>
  );
}

function AgendaForm({ meeting }: { readonly meeting: BoardMeetingRecord }): ReactNode {
  const papers = meeting.papers ?? [];
  return (
    <MeetingForm
      form={`conseil-ordre-du-jour:${meeting.id}`}
      blank={{
        agenda: agendaText(meeting.agendaItems ?? []),
        papers: papersText(papers),
        documents: documentsText(papers),
      }}
      basis={basisOf(meeting)}
      check={checkContent}
      document={ChangeBoardAgendaDocument}
      variables={(content: ContentOf, { version }) => ({ input: { ...content, meetingId: meeting.id, version } })}
      action="Modifier l’ordre du jour"
      warning="Relisez : cet ordre du jour remplace le précédent, dont le portail garde la trace."
      confirmation={({ agenda, papers: written }) => [
        { term: 'Ordre du jour', value: agenda.map(({ title }) => title).join(' ; ') },
        { term: 'Documents', value: formatCount(written.length) },
      ]}
      done="L’ordre du jour est modifié."
      back={boardMeetingPath(meeting.id)}
      pathOf={boardMeetingPath}
    >
      {(write) => (
        <>
          <WriteField write={write} name="agenda" label="Ordre du jour" kind="long" hint={AGENDA_HINT} />
          <PapersField write={write} />
        </>
      )}
    </MeetingForm>
  );
}
