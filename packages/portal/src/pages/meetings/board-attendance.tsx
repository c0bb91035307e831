import { BoardSeatsDocument, RecordBoardAttendanceDocument, type BoardSeatsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer, Loading } from '../../ui/answer';
import { WriteChoice } from '../../ui/form/choice-field';
import type { Write } from '../../ui/form/use-write';
import { formatCount } from '../../ui/format';
import { boardMeetingPath } from './addresses';
import { checkSheet, recordedSheet, type SheetContent } from './board-sheet';
import { BoardActPage, type BoardMeetingRecord } from './board-record';
import { basisOf } from './meeting-page';
import { MeetingForm } from './meeting-form';

type Seat = NonNullable<BoardSeatsQuery['boardSeats']>['nodes'][number];

/** Who attended a meeting, seat by seat of its day. */
export default function BoardAttendance(): ReactNode {
  return <BoardActPage act="Enregistrer la présence">{(meeting) => <OfDay meeting={meeting} />}</BoardActPage>;
}

function OfDay({ meeting }: { readonly meeting: BoardMeetingRecord }): ReactNode {
  const query = useGraph(BoardSeatsDocument, { asOf: meeting.meetsOn });
  return (
    <Answer to={query} what="les sièges du jour">
      {({ boardSeats }) =>
        query.isPlaceholderData ? (
          <Loading what="les sièges du jour" />
        ) : (
          <SheetForm key={meeting.id} meeting={meeting} seats={boardSeats?.nodes ?? []} />
        )
      }
    </Answer>
  );
}

interface SheetFormProps {
  readonly meeting: BoardMeetingRecord;
  readonly seats: readonly Seat[];
}

function SheetForm({ meeting, seats }: SheetFormProps): ReactNode {
  const most = meeting.rules?.mostProxies;
  return (
    <MeetingForm
      form={`conseil-presence:${meeting.id}`}
      blank={recordedSheet(seats, meeting.presences ?? [])}
      basis={basisOf(meeting)}
      check={(draft) => checkSheet(draft, seats)}
      document={RecordBoardAttendanceDocument}
      variables={(content: SheetContent, { version }) => ({ input: { ...content, meetingId: meeting.id, version } })}
      action="Enregistrer la présence"
      warning="Relisez : la présence se corrige jusqu’à l’approbation du procès-verbal."
      confirmation={({ entries }) => [
        { term: 'Présents', value: formatCount(entries.filter(({ presence }) => presence === 'PRESENT').length) },
        {
          term: 'Représentés',
          value: formatCount(entries.filter(({ presence }) => presence === 'REPRESENTED').length),
        },
      ]}
      done="La présence est enregistrée."
      back={boardMeetingPath(meeting.id)}
      pathOf={boardMeetingPath}
    >
      {(write) => <SheetFields write={write} seats={seats} most={most} />}
    </MeetingForm>
  );
}

interface SheetFieldsProps extends Pick<SheetFormProps, 'seats'> {
  readonly write: Write<string, 'state', SheetContent>;
  /** Proxies that a seat may hold. */
  readonly most: number | null | undefined;
}

function SheetFields({ write, seats, most }: SheetFieldsProps): ReactNode {
  const represented = ({ id }: Seat) =>
    seats.flatMap((other) =>
      other.id === id ? [] : { value: other.id, label: `Représenté par : ${other.office ?? other.id}` },
    );
  return (
    <>
      {most !== null && most !== undefined && <p>Un siège présent tient au plus {formatCount(most)} pouvoirs.</p>}
      {seats.map((seat) => (
        <WriteChoice
          key={seat.id}
          write={write}
          name={seat.id}
          label={seat.office ?? seat.id}
          unset="Absent"
          required={false}
          choices={[{ value: 'PRESENT', label: 'Présent' }, ...represented(seat)]}
        />
      ))}
    </>
  );
}
