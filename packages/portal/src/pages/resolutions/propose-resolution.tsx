import { ProposeResolutionDocument, ResolutionMeetingsDocument, type ResolutionMeetingsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { WriteChoice } from '../../ui/form/choice-field';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { choicesOf } from '../../ui/list/choices';
import type { Choice } from '../../ui/list/list-url';
import { Page } from '../../ui/page';
import { BOARD } from '../board-seats/addresses';
import { OnlyStaff } from '../board-seats/only-staff';
import { PROPOSAL, resolutionPath, RESOLUTIONS } from './addresses';
import { BLANK_RESOLUTION, checkResolution, FUNDER_WORDS, type ResolutionContent } from './resolution-draft';
import { BALLOT_WORDS, BASE_WORDS, MAJORITY_WORDS } from './words';

/** A resolution changes nothing that is there: nothing is compared. */
const NOTHING_BEFORE = { version: '0' };

/** Puts a resolution to a meeting of the board. */
export default function ProposeResolution(): ReactNode {
  return (
    <Page title={PROPOSAL.title} above={[{ title: 'Gouvernance', to: '/gouvernance' }, BOARD, RESOLUTIONS]}>
      <OnlyStaff>
        <WithMeetings />
      </OnlyStaff>
    </Page>
  );
}

function WithMeetings(): ReactNode {
  const query = useGraph(ResolutionMeetingsDocument, {});
  return (
    <Answer to={query} what="les réunions du conseil">
      {(result) => <ProposalForm meetings={meetingsOf(result)} />}
    </Answer>
  );
}

/** The meetings that still take resolutions. */
function meetingsOf({ boardMeetings }: ResolutionMeetingsQuery): readonly Choice[] {
  return (boardMeetings?.nodes ?? []).flatMap(({ id, meetsOn, state, minutesState }) =>
    meetsOn && state !== 'CANCELLED' && minutesState !== 'APPROVED' ? { value: id, label: formatDay(meetsOn) } : [],
  );
}

function ProposalForm({ meetings }: { readonly meetings: readonly Choice[] }): ReactNode {
  const navigate = useNavigate();
  const write = useProposalWrite();
  return (
    <WriteForm
      write={write}
      action={PROPOSAL.title}
      warning="Relisez : une résolution ne se modifie pas une fois proposée."
      confirmation={(content) => [
        { term: 'Réunion du', value: meetings.find(({ value }) => value === content.meetingId)?.label ?? '' },
        { term: 'Titre', value: content.title },
        { term: 'Majorité', value: `${MAJORITY_WORDS[content.majority]}, ${BASE_WORDS[content.base].toLowerCase()}` },
        { term: 'Scrutin', value: BALLOT_WORDS[content.ballot] },
        { term: 'Subvention concernée', value: content.concernsParty ? FUNDER_WORDS[content.concernsParty] : 'Aucune' },
      ]}
      comparison={() => []}
      onLeave={() => void navigate(RESOLUTIONS.to)}
    >
      <WriteChoice write={write} name="meetingId" label="Réunion du" choices={meetings} />
      <WriteField write={write} name="title" label="Titre" hint="200 caractères au plus" />
      <WriteField write={write} name="text" label="Texte" kind="long" hint="4 000 caractères au plus" />
      <WriteChoice write={write} name="majority" label="Majorité" choices={choicesOf(MAJORITY_WORDS)} />
      <WriteChoice write={write} name="base" label="Comptée sur" choices={choicesOf(BASE_WORDS)} />
      <WriteChoice write={write} name="ballot" label="Scrutin" choices={choicesOf(BALLOT_WORDS)} />
      <WriteChoice
        write={write}
        name="concernsParty"
        label="Subvention concernée"
        hint="Le siège de ce financeur ne prend pas part au vote, si la règle du jour le prévoit"
        choices={choicesOf(FUNDER_WORDS)}
        unset="Aucune"
        required={false}
      />
    </WriteForm>
  );
}

function useProposalWrite() {
  const navigate = useNavigate();
  return useWrite({
    form: 'resolution-nouvelle',
    blank: BLANK_RESOLUTION,
    current: NOTHING_BEFORE,
    check: checkResolution,
    document: ProposeResolutionDocument,
    variables: (content: ResolutionContent, { key }) => ({ input: { ...content, idempotencyKey: key } }),
    payload: ({ written }) => written,
    onWritten: ({ written }) =>
      void navigate(written?.resolution ? resolutionPath(written.resolution.id) : RESOLUTIONS.to, {
        state: success('La résolution est proposée au conseil.'),
      }),
  });
}
