import { ApproveBoardMinutesDocument, ApprovingMeetingsDocument, type ApprovingMeetingsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import { WriteChoice } from '../../ui/form/choice-field';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import type { Write } from '../../ui/form/use-write';
import { WriteField } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { boardMeetingPath } from './addresses';
import { BoardActPage, type BoardMeetingRecord } from './board-record';
import { basisOf } from './meeting-page';
import { MeetingForm } from './meeting-form';

type Approving = NonNullable<ApprovingMeetingsQuery['boardMeetings']>['nodes'][number];
type Name = 'approvedBy' | 'approvingMeetingId' | 'approvedOn' | 'act';

interface Content {
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly approvingMeetingId: string | null;
  readonly act: string | null;
}

const BLANK: Draft<Name> = {
  approvedBy: 'Le conseil d’administration',
  approvingMeetingId: '',
  approvedOn: '',
  act: '',
};

/** Records who approved the minutes of a meeting. */
export default function ApproveMinutes(): ReactNode {
  const query = useGraph(ApprovingMeetingsDocument, {});
  return (
    <BoardActPage act="Enregistrer l’approbation">
      {(meeting) => (
        <Answer to={query} what="les réunions qui ont pu approuver">
          {({ boardMeetings }) => (
            <ApprovalForm key={meeting.id} meeting={meeting} later={laterThan(meeting, boardMeetings?.nodes ?? [])} />
          )}
        </Answer>
      )}
    </BoardActPage>
  );
}

function laterThan({ meetsOn }: BoardMeetingRecord, meetings: readonly Approving[]): readonly Approving[] {
  return meetings.filter((each) => each.quorumMet && (each.meetsOn ?? '') > (meetsOn ?? ''));
}

interface ApprovalFormProps {
  readonly meeting: BoardMeetingRecord;
  readonly later: readonly Approving[];
}

function ApprovalForm({ meeting, later }: ApprovalFormProps): ReactNode {
  return (
    <MeetingForm
      form={`conseil-approbation:${meeting.id}`}
      blank={BLANK}
      basis={basisOf(meeting)}
      check={(draft) => checkApproval(draft, later)}
      document={ApproveBoardMinutesDocument}
      variables={(content: Content, { version }) => ({ input: { ...content, meetingId: meeting.id, version } })}
      action="Enregistrer l’approbation"
      warning="Relisez : une fois le procès-verbal approuvé, plus rien de la réunion ne change."
      confirmation={({ approvedBy, approvedOn, act }) => [
        { term: 'Approuvé par', value: approvedBy },
        { term: 'Le', value: formatDay(approvedOn) },
        { term: 'Acte', value: act ?? 'Réunion du conseil' },
      ]}
      done="Le procès-verbal est approuvé."
      back={boardMeetingPath(meeting.id)}
      pathOf={boardMeetingPath}
    >
      {(write) => <ApprovalFields write={write} later={later} />}
    </MeetingForm>
  );
}

function checkApproval(draft: Draft<Name>, later: readonly Approving[]): Checked<Name, Content> {
  const meeting = later.find(({ id }) => id === draft.approvingMeetingId);
  const [approvedBy, act] = [draft.approvedBy.trim(), draft.act.trim()];
  const approvedOn = meeting?.meetsOn ?? draft.approvedOn;
  const faults = [
    ...found('approvedBy', faultOfText(approvedBy, { what: 'qui a approuvé', longest: 160 })),
    ...(meeting
      ? found('act', act === '' ? undefined : 'Choisissez la réunion ou écrivez l’acte : l’un des deux.')
      : [
          ...found('act', faultOfText(act, { what: 'l’acte, ou choisissez une réunion', longest: 200 })),
          ...found('approvedOn', faultOfDay(approvedOn, { what: 'le jour de l’approbation' })),
        ]),
  ];
  return checkedAs(faults, { approvedBy, approvedOn, approvingMeetingId: meeting?.id ?? null, act: act || null });
}

function ApprovalFields({
  write,
  later,
}: Pick<ApprovalFormProps, 'later'> & { readonly write: Write<Name, 'state', Content> }): ReactNode {
  return (
    <>
      <WriteField write={write} name="approvedBy" label="Approuvé par" hint="160 caractères au plus" />
      <WriteChoice
        write={write}
        name="approvingMeetingId"
        label="Réunion qui l’a approuvé"
        required={false}
        unset="Un autre acte"
        choices={later.map(({ id, meetsOn }) => ({ value: id, label: meetsOn ? formatDay(meetsOn) : id }))}
      />
      <WriteField
        write={write}
        name="act"
        label="Autre acte"
        required={false}
        hint="Par exemple : consultation écrite"
      />
      <WriteField
        write={write}
        name="approvedOn"
        label="Approuvé le"
        kind="date"
        required={false}
        hint="Sans réunion"
      />
    </>
  );
}
