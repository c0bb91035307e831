import { BoardRulesDocument, ConveneBoardMeetingDocument, type BoardMeetingKind } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { WriteChoice } from '../../ui/form/choice-field';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import type { Write } from '../../ui/form/use-write';
import { WriteField } from '../../ui/form/write-form';
import { formatCount, formatDay } from '../../ui/format';
import { Page } from '../../ui/page';
import { AGENDA_HINT, checkContent, faultsOfCall, type ContentOf } from './agenda-draft';
import { BOARD, GOVERNANCE, boardMeetingPath } from './addresses';
import { MeetingForm, NOTHING_BEFORE } from './meeting-form';
import { OnlyMeetingKeepers } from './only-meeting-keepers';
import { PapersField } from './papers-field';
import { MEETING_KIND_WORDS } from './words';

type Name = 'kind' | 'meetsOn' | 'place' | 'agenda' | 'papers' | 'documents';
type Content = ContentOf & { readonly kind: BoardMeetingKind; readonly meetsOn: string; readonly place: string };

const KINDS: readonly BoardMeetingKind[] = ['ORDINARY', 'EXTRAORDINARY'];
const BLANK: Draft<Name> = { kind: 'ORDINARY', meetsOn: '', place: '', agenda: '', papers: '', documents: '' };

/** Calls the board to a meeting. */
export default function ConveneBoard(): ReactNode {
  return (
    <Page title="Convoquer le conseil" above={[GOVERNANCE, BOARD]}>
      <OnlyMeetingKeepers>
        <ConveningForm />
      </OnlyMeetingKeepers>
    </Page>
  );
}

function ConveningForm(): ReactNode {
  const rules = useGraph(BoardRulesDocument, {});
  const today = rules.data?.convention?.asOf ?? '';
  const notice = rules.data?.boardRules?.find(({ effectiveOn }) => (effectiveOn ?? '') <= today)?.noticeDays;
  return (
    <MeetingForm
      form="conseil-convocation"
      blank={BLANK}
      basis={NOTHING_BEFORE}
      check={checkCall}
      document={ConveneBoardMeetingDocument}
      variables={(content: Content, { key }) => ({ input: { ...content, idempotencyKey: key } })}
      action="Convoquer le conseil"
      warning="Relisez : la convocation part aujourd’hui ; la date et le lieu ne changent plus, l’ordre du jour jusqu’à la réunion."
      confirmation={({ kind, meetsOn, place, agenda, papers }) => [
        { term: 'Nature', value: MEETING_KIND_WORDS[kind] },
        { term: 'Date', value: formatDay(meetsOn) },
        { term: 'Lieu', value: place },
        { term: 'Ordre du jour', value: agenda.map(({ title }) => title).join(' ; ') },
        { term: 'Documents', value: formatCount(papers.length) },
      ]}
      done="Le conseil est convoqué."
      back={BOARD.to}
      pathOf={boardMeetingPath}
    >
      {(write) => <CallFields write={write} notice={notice} />}
    </MeetingForm>
  );
}

function checkCall(draft: Draft<Name>): Checked<Name, Content> {
  const read = checkContent(draft);
  const kind = KINDS.find((each) => each === draft.kind);
  const faults = new Map<Name, string>([
    ...faultsOfCall(draft),
    ...('faults' in read ? read.faults : []),
    ...(kind ? [] : [['kind', 'Choisissez la nature de la réunion.'] as const]),
  ]);
  if (faults.size > 0 || 'faults' in read || !kind) return { faults };
  return { content: { ...read.content, kind, meetsOn: draft.meetsOn, place: draft.place.trim() } };
}

function CallFields(props: {
  readonly write: Write<Name, 'state', Content>;
  readonly notice: number | null | undefined;
}): ReactNode {
  const { write, notice } = props;
  return (
    <>
      <WriteChoice
        write={write}
        name="kind"
        label="Nature"
        choices={KINDS.map((kind) => ({ value: kind, label: MEETING_KIND_WORDS[kind] }))}
      />
      <WriteField
        write={write}
        name="meetsOn"
        label="Date de la réunion"
        kind="date"
        {...(notice && { hint: `Au moins ${notice} jours après la convocation, qui part aujourd’hui` })}
      />
      <WriteField write={write} name="place" label="Lieu" hint="160 caractères au plus" />
      <WriteField write={write} name="agenda" label="Ordre du jour" kind="long" hint={AGENDA_HINT} />
      <PapersField write={write} />
    </>
  );
}
