import { ConveneTechnicalCommitteeDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import type { Write } from '../../ui/form/use-write';
import { WriteField } from '../../ui/form/write-form';
import { formatCount, formatDay } from '../../ui/format';
import { Page } from '../../ui/page';
import { checkPapers, faultsOfCall, type ContentOf } from './agenda-draft';
import { COMMITTEE, GOVERNANCE, committeeMeetingPath } from './addresses';
import { MeetingForm, NOTHING_BEFORE } from './meeting-form';
import { OnlyMeetingKeepers } from './only-meeting-keepers';
import { PapersField } from './papers-field';

type Name = 'meetsOn' | 'place' | 'papers' | 'documents';
type Content = Pick<ContentOf, 'papers'> & { readonly meetsOn: string; readonly place: string };

/** Calls the technical committee. */
export default function ConveneCommittee(): ReactNode {
  return (
    <Page title="Convoquer le comité" above={[GOVERNANCE, COMMITTEE]}>
      <OnlyMeetingKeepers>
        <MeetingForm
          form="comite-convocation"
          blank={{ meetsOn: '', place: '', papers: '', documents: '' }}
          basis={NOTHING_BEFORE}
          check={checkCall}
          document={ConveneTechnicalCommitteeDocument}
          variables={(content: Content, { key }) => ({ input: { ...content, idempotencyKey: key } })}
          action="Convoquer le comité"
          warning="Relisez : la convocation part aujourd’hui ; la date et le lieu ne changent plus."
          confirmation={({ meetsOn, place, papers }) => [
            { term: 'Date', value: formatDay(meetsOn) },
            { term: 'Lieu', value: place },
            { term: 'Documents', value: formatCount(papers.length) },
          ]}
          done="Le comité technique est convoqué."
          back={COMMITTEE.to}
          pathOf={committeeMeetingPath}
        >
          {(write) => <CallFields write={write} />}
        </MeetingForm>
      </OnlyMeetingKeepers>
    </Page>
  );
}

function checkCall(draft: Draft<Name>): Checked<Name, Content> {
  const read = checkPapers(draft);
  const faults = new Map<Name, string>([...faultsOfCall(draft), ...('faults' in read ? read.faults : [])]);
  if (faults.size > 0 || 'faults' in read) return { faults };
  return { content: { ...read.content, meetsOn: draft.meetsOn, place: draft.place.trim() } };
}

function CallFields({ write }: { readonly write: Write<Name, 'state', Content> }): ReactNode {
  return (
    <>
      <WriteField write={write} name="meetsOn" label="Date de la réunion" kind="date" />
      <WriteField write={write} name="place" label="Lieu" hint="160 caractères au plus" />
      <PapersField write={write} />
    </>
  );
}
