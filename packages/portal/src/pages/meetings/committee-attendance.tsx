import { RecordCommitteeAttendanceDocument } from '@iscg/client';
import { Fragment, type ReactNode } from 'react';
import { WriteChoice } from '../../ui/form/choice-field';
import type { Write } from '../../ui/form/use-write';
import { WriteField } from '../../ui/form/write-form';
import { formatCount } from '../../ui/format';
import { committeeMeetingPath } from './addresses';
import { basisOf } from './meeting-page';
import { CommitteeActPage, type CommitteeRecord } from './committee-record';
import { LINES, REPRESENTATION, checkCommitteeSheet, recordedCommittee, type CommitteeSheet } from './committee-sheet';
import { MeetingForm } from './meeting-form';

/** Who attends the technical committee, by the roles of article 4. */
export default function CommitteeAttendance(): ReactNode {
  return (
    <CommitteeActPage act="Enregistrer la présence">
      {(meeting) => <SheetForm key={meeting.id} meeting={meeting} />}
    </CommitteeActPage>
  );
}

function SheetForm({ meeting }: { readonly meeting: CommitteeRecord }): ReactNode {
  return (
    <MeetingForm
      form={`comite-presence:${meeting.id}`}
      blank={recordedCommittee(meeting.attendees ?? [])}
      basis={basisOf(meeting)}
      check={checkCommitteeSheet}
      document={RecordCommitteeAttendanceDocument}
      variables={(content: CommitteeSheet, { version }) => ({ input: { ...content, meetingId: meeting.id, version } })}
      action="Enregistrer la présence"
      warning="Relisez : la présence se corrige jusqu’à la tenue de la réunion."
      confirmation={({ attendees }) => [{ term: 'Présents', value: formatCount(attendees.length) }]}
      done="La présence est enregistrée."
      back={committeeMeetingPath(meeting.id)}
      pathOf={committeeMeetingPath}
    >
      {(write) => <SheetFields write={write} />}
    </MeetingForm>
  );
}

function SheetFields({ write }: { readonly write: Write<string, 'state', CommitteeSheet> }): ReactNode {
  return (
    <>
      <p>Laissez vide la fonction de qui est absent.</p>
      {LINES.map(({ name, label, standsIn }) => (
        <Fragment key={name}>
          <WriteField
            write={write}
            name={name}
            label={label}
            required={false}
            hint="Fonction de la personne présente"
          />
          {standsIn && (
            <WriteChoice
              write={write}
              name={standsIn}
              label={`${label} : en personne ou représenté`}
              unset="En personne"
              required={false}
              choices={REPRESENTATION}
            />
          )}
        </Fragment>
      ))}
    </>
  );
}
