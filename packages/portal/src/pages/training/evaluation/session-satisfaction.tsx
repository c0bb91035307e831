import { reasonOf, SessionSatisfactionDocument, type SessionSatisfactionQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../../graph/graph';
import { useSession } from '../../../session/session';
import { Answer } from '../../../ui/answer';
import { Field } from '../../../ui/field';
import { Figure, FigureRow } from '../../../ui/figure';
import { formatCount } from '../../../ui/format';
import { Link } from '../../../ui/link';
import { Section } from '../../../ui/page';
import { Refused } from '../../../ui/refused';
import { evaluationAddress } from '../addresses';
import { daysOf } from '../session-columns';
import type { SessionRecord } from '../use-session-record';

/** What attending persons think of a session that was held, where enough of them answered. */
export function SessionSatisfaction({ session }: { readonly session: SessionRecord }): ReactNode {
  const { reading } = useSession();
  const [day] = daysOf(session);
  if (session.state !== 'HELD' || day === undefined) return null;
  const countsAll = reading.includes('BOARD') || reading.includes('ANISCG');
  return (
    <Section title={countsAll ? 'Satisfaction' : 'Satisfaction des personnes de votre partie'}>
      <OfYear sessionId={session.id} year={Number(day.slice(0, 4))} />
      <p>
        <Link to={evaluationAddress(session.id)}>Les commentaires et l’évaluation de la session</Link>
      </p>
    </Section>
  );
}

/** A session’s satisfaction is read among those of its year: what is kept back is decided for all of them at once. */
function OfYear({ sessionId, year }: { readonly sessionId: string; readonly year: number }): ReactNode {
  const query = useGraph(SessionSatisfactionDocument, { year });
  return (
    <Answer to={query} what="la satisfaction">
      {(result) => <Satisfaction result={result} sessionId={sessionId} />}
    </Answer>
  );
}

function Satisfaction(props: { readonly result: SessionSatisfactionQuery; readonly sessionId: string }): ReactNode {
  const { result, sessionId } = props;
  const reason = reasonOf(result, 'satisfaction');
  if (reason) return <Refused reason={reason} />;
  const group = result.satisfaction?.groups?.find(({ key }) => key === sessionId);
  if (!group) return <p className="empty">Personne de ceux que vous comptez n’y est venu.</p>;
  return (
    <FigureRow>
      <Figure
        label="Satisfaction moyenne, de 1 à 5"
        value={
          <Field of={group} name="average" empty={group.suppressed ? 'Retenue' : 'Aucune réponse'}>
            {formatCount}
          </Field>
        }
        date={undefined}
        source={result.satisfaction?.source}
        definition={result.satisfaction?.definition}
      >
        {group.reason !== null && <p>{group.reason}</p>}
        {group.answers !== null && group.reached !== null && (
          <p>
            Réponses : {formatCount(group.answers)} sur {formatCount(group.reached)} personnes présentes.
          </p>
        )}
      </Figure>
    </FigureRow>
  );
}
