import { reasonOf, SessionCommentsDocument, type SessionCommentsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../../graph/graph';
import { useSession } from '../../../session/session';
import { Answer } from '../../../ui/answer';
import { Message } from '../../../ui/message';
import { Section } from '../../../ui/page';
import { Refused } from '../../../ui/refused';
import { SessionPage } from '../session-page';
import { useKeepsTraining, type SessionRecord } from '../use-session-record';
import { EvaluationCodes } from './evaluation-codes';
import '../../posts/narrative.css';

/** What attending persons wrote of a session, and the codes by which ANISCG asks them. */
export default function EvaluationPage(): ReactNode {
  const keepsTraining = useKeepsTraining();
  return (
    <SessionPage title={() => 'Évaluation de la session'} isBelow>
      {(session) =>
        session.state === 'HELD' ? (
          <>
            {keepsTraining && <EvaluationCodes key={session.id} session={session} />}
            <Comments key={`commentaires ${session.id}`} session={session} />
          </>
        ) : (
          <Message kind="info" title="Cette session ne s’évalue pas encore">
            Les participants évaluent une session tenue.
          </Message>
        )
      }
    </SessionPage>
  );
}

function Comments({ session }: { readonly session: SessionRecord }): ReactNode {
  const { reading } = useSession();
  const host = session.hostParty?.code;
  const mayRead = reading.includes('ANISCG') || (host !== undefined && reading.includes(host));
  return (
    <Section title="Commentaires des participants">
      {mayRead ? (
        <Known sessionId={session.id} />
      ) : (
        <Message kind="info" title="Ces commentaires ne vous sont pas ouverts">
          Les commentaires des participants sont lus par la partie qui accueille la session et par l’ANISCG.
        </Message>
      )}
    </Section>
  );
}

function Known({ sessionId }: { readonly sessionId: string }): ReactNode {
  const query = useGraph(SessionCommentsDocument, { id: sessionId });
  return (
    <Answer to={query} what="les commentaires">
      {({ session }) => session && <Written session={session} />}
    </Answer>
  );
}

function Written({ session }: { readonly session: NonNullable<SessionCommentsQuery['session']> }): ReactNode {
  const reason = reasonOf(session, 'evaluationComments');
  if (reason) return <Refused reason={reason} />;
  const written = session.evaluationComments;
  if (!written) return <p className="empty">Aucun commentaire n’a été déposé.</p>;
  if (written.suppressed) return <p>{written.reason}</p>;
  return (
    <>
      <p>Sans nom, sans note et dans un ordre tiré au sort.</p>
      <ul>
        {written.comments?.map((comment, index) => (
          <li key={index} className="narrative">
            {comment}
          </li>
        ))}
      </ul>
    </>
  );
}
