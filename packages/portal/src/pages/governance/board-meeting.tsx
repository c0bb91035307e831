import { BoardMeetingDocument, reasonOf, type BoardMeetingQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Absent } from '../../ui/absent';
import { Answer } from '../../ui/answer';
import { Badge } from '../../ui/badge';
import { Field } from '../../ui/field';
import { formatCount, formatDay, formatQuantity } from '../../ui/format';
import { Page, Section } from '../../ui/page';
import { Facts, FieldFact } from '../../ui/record';
import { Refused } from '../../ui/refused';
import { MEETING_KIND_WORDS } from './words';

type Meeting = NonNullable<BoardMeetingQuery['boardMeeting']>;

const BACK = { title: 'Conseil d’administration', to: '/gouvernance/conseil' };
const ABOVE = [{ title: 'Gouvernance', to: '/gouvernance' }, BACK];

/** One meeting of the board. */
export default function BoardMeetingPage(): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(BoardMeetingDocument, { id });
  const heldOn = query.data?.boardMeeting?.heldOn;
  return (
    <Page title={heldOn ? `Réunion du ${formatDay(heldOn)}` : 'Réunion du conseil d’administration'} above={ABOVE}>
      <Answer to={query} what="la réunion">
        {(result) => {
          const reason = reasonOf(result, 'boardMeeting');
          if (reason?.code === 'FORBIDDEN') return <Refused reason={reason} />;
          if (!result.boardMeeting) return <Absent what="Cette réunion" back={BACK} />;
          return <MeetingFacts meeting={result.boardMeeting} />;
        }}
      </Answer>
    </Page>
  );
}

function MeetingFacts({ meeting }: { readonly meeting: Meeting }): ReactNode {
  return (
    <>
      <Facts>
        <FieldFact term="Nature" of={meeting} name="kind">
          {(kind) => MEETING_KIND_WORDS[kind]}
        </FieldFact>
        <FieldFact term="Lieu" of={meeting} name="place" />
      </Facts>
      <Section title="Ordre du jour">
        <Field of={meeting} name="agenda" empty="Aucun point n’est inscrit.">
          {(agenda) => (
            <ol>
              {agenda.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
          )}
        </Field>
      </Section>
      <Attendance meeting={meeting} />
      <Section title="Procès-verbal">
        <Field of={meeting} name="minutes" empty="Le procès-verbal n’est pas encore rédigé.">
          {(minutes) => minutes.split('\n').map((line, index) => <p key={index}>{line}</p>)}
        </Field>
      </Section>
    </>
  );
}

function Attendance({ meeting }: { readonly meeting: Meeting }): ReactNode {
  const { attendance } = meeting;
  return (
    <Section title="Présence et quorum">
      <Facts>
        {attendance ? (
          <>
            <FieldFact term="Présents" of={attendance} name="present">
              {formatCount}
            </FieldFact>
            <FieldFact term="Représentés" of={attendance} name="represented">
              {formatCount}
            </FieldFact>
            <FieldFact term="Absents" of={attendance} name="absent">
              {formatCount}
            </FieldFact>
          </>
        ) : (
          <FieldFact term="Présence" of={meeting} name="attendance" />
        )}
        <FieldFact term="Quorum" of={meeting} name="quorum">
          {(quorum) => formatQuantity(quorum, 'membre présent ou représenté', 'membres présents ou représentés')}
        </FieldFact>
        <FieldFact term="Quorum atteint" of={meeting} name="quorumMet">
          {(met) => (met ? <Badge tone="success">Oui</Badge> : <Badge tone="error">Non</Badge>)}
        </FieldFact>
      </Facts>
    </Section>
  );
}
