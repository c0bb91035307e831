import { DraftBoardMinutesDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { WriteField } from '../../ui/form/write-form';
import { formatQuantity } from '../../ui/format';
import { boardMeetingPath } from './addresses';
import { BoardActPage } from './board-record';
import { basisOf } from './meeting-page';
import { MeetingForm } from './meeting-form';
import { checkText } from './reason-fields';

const LONGEST = 20_000;

/** Writes the minutes of a meeting, until they are approved. */
export default function DraftMinutes(): ReactNode {
  return (
    <BoardActPage act="Rédiger le procès-verbal">
      {(meeting) => (
        <MeetingForm
          key={meeting.id}
          form={`conseil-proces-verbal:${meeting.id}`}
          blank={{ text: meeting.minutes ?? '' }}
          basis={basisOf(meeting)}
          check={(draft) => checkText(draft, 'text', { what: 'le procès-verbal', longest: LONGEST })}
          document={DraftBoardMinutesDocument}
          variables={({ text }: { readonly text: string }, { version }) => ({
            input: { text, meetingId: meeting.id, version },
          })}
          action="Enregistrer le procès-verbal"
          warning="Relisez : ce texte remplace le précédent et redevient un projet à soumettre au conseil."
          confirmation={({ text }) => [
            { term: 'Longueur', value: formatQuantity(text.length, 'caractère', 'caractères') },
          ]}
          done="Le procès-verbal est enregistré."
          back={boardMeetingPath(meeting.id)}
          pathOf={boardMeetingPath}
        >
          {(write) => (
            <WriteField write={write} name="text" label="Procès-verbal" kind="long" hint="20 000 caractères au plus" />
          )}
        </MeetingForm>
      )}
    </BoardActPage>
  );
}
