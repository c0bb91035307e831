import { reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Success } from '../../ui/form/success';
import { Field } from '../../ui/field';
import { formatCount, formatDay } from '../../ui/format';
import { ButtonLink, Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { Fact, Facts, FieldFact } from '../../ui/record';
import { PARTY_WORDS } from '../../words';
import { useKeepsSeats } from '../board-seats/only-staff';
import { ballotPath, decisionPath } from './addresses';
import { DecidedUndertakings } from './decided-undertakings';
import { ResolutionPage, type ResolutionRecord } from './resolution-page';
import { BALLOT_WORDS, BASE_WORDS, CHOICE_WORDS, MAJORITY_WORDS, OUTCOME_TONES, OUTCOME_WORDS } from './words';

type Vote = NonNullable<ResolutionRecord['votes']>[number];
type Voter = NonNullable<ResolutionRecord['voters']>[number];

/** One resolution of the board: its text, its ballot and what was decided. */
export default function Resolution(): ReactNode {
  const keepsMeetings = useKeepsSeats();
  return (
    <ResolutionPage
      actions={({ id, closedOn, outcome }) =>
        keepsMeetings && (
          <>
            {closedOn === null && <ButtonLink to={ballotPath(id)}>Enregistrer le scrutin</ButtonLink>}
            {outcome === 'ADOPTED' && <ButtonLink to={decisionPath(id)}>Créer un engagement</ButtonLink>}
          </>
        )
      }
    >
      {(resolution) => (
        <>
          <Success />
          <Section title="Texte">
            <Field of={resolution} name="text">
              {(text) => text.split('\n').map((line, index) => <p key={index}>{line}</p>)}
            </Field>
          </Section>
          <Rule resolution={resolution} />
          {resolution.closedOn !== null && <Count resolution={resolution} />}
          {resolution.outcome === 'ADOPTED' && <DecidedUndertakings resolution={resolution} />}
          {resolution.ballot === 'OPEN' ? <Votes resolution={resolution} /> : <Voters resolution={resolution} />}
        </>
      )}
    </ResolutionPage>
  );
}

interface ResolutionProps {
  readonly resolution: ResolutionRecord;
}

function Rule({ resolution }: ResolutionProps): ReactNode {
  const { meetingId, meetsOn } = resolution;
  return (
    <Facts>
      <Fact term="Réunion">
        <Link to={`/gouvernance/conseil/reunions/${meetingId}`}>{meetsOn && formatDay(meetsOn)}</Link>
      </Fact>
      <FieldFact term="Majorité" of={resolution} name="majority">
        {(majority) => MAJORITY_WORDS[majority]}
      </FieldFact>
      <FieldFact term="Comptée sur" of={resolution} name="base">
        {(base) => BASE_WORDS[base]}
      </FieldFact>
      <FieldFact term="Scrutin" of={resolution} name="ballot">
        {(ballot) => BALLOT_WORDS[ballot]}
      </FieldFact>
      <FieldFact term="Subvention concernée" of={resolution} name="concernsParty" empty="Aucune">
        {({ code }) => PARTY_WORDS[code]}
      </FieldFact>
      <FieldFact term="Issue" of={resolution} name="outcome" empty="À voter">
        {(outcome) => <Badge tone={OUTCOME_TONES[outcome]}>{OUTCOME_WORDS[outcome]}</Badge>}
      </FieldFact>
    </Facts>
  );
}

function Count({ resolution }: ResolutionProps): ReactNode {
  return (
    <Section title="Décompte">
      <Facts>
        <FieldFact term="Pour" of={resolution} name="votesFor">
          {formatCount}
        </FieldFact>
        <FieldFact term="Contre" of={resolution} name="votesAgainst">
          {formatCount}
        </FieldFact>
        <FieldFact term="Abstentions" of={resolution} name="abstentions">
          {formatCount}
        </FieldFact>
        <FieldFact term="Présents ou représentés" of={resolution} name="attending">
          {formatCount}
        </FieldFact>
        <FieldFact term="Quorum" of={resolution} name="quorum">
          {formatCount}
        </FieldFact>
        <FieldFact term="Sièges" of={resolution} name="members">
          {formatCount}
        </FieldFact>
        <FieldFact term="Clos le" of={resolution} name="closedOn">
          {formatDay}
        </FieldFact>
      </Facts>
    </Section>
  );
}

const VOTE_COLUMNS: readonly Column<Vote>[] = [
  { id: 'siege', title: 'Siège', isRowHeader: true, value: ({ seat }) => seat?.office ?? null },
  {
    id: 'vote',
    title: 'Vote',
    value: ({ choice }) => choice && CHOICE_WORDS[choice],
    reason: (row) => reasonOf(row, 'choice'),
  },
];
const VOTER_COLUMNS: readonly Column<Voter>[] = [
  { id: 'siege', title: 'Siège', isRowHeader: true, value: ({ office }) => office },
];

function Votes({ resolution: { votes } }: ResolutionProps): ReactNode {
  return (
    <Section title="Votes">
      <DataTable
        caption="Vote de chaque siège"
        hideCaption
        columns={VOTE_COLUMNS}
        rows={votes ?? []}
        rowKey={({ seat }) => seat?.id ?? ''}
        empty="Aucun vote n’est enregistré."
      />
    </Section>
  );
}

function Voters({ resolution: { voters } }: ResolutionProps): ReactNode {
  return (
    <Section title="Votants">
      <p>Scrutin secret : le portail ne connaît que le décompte et la liste des votants.</p>
      <DataTable
        caption="Sièges qui ont voté"
        hideCaption
        columns={VOTER_COLUMNS}
        rows={voters ?? []}
        rowKey={({ id }) => id}
        empty="Aucun vote n’est enregistré."
      />
    </Section>
  );
}
