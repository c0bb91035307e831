import { reasonOf, type SessionQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { sessionAddress, TRAINING } from './addresses';
import { nameOfSession, useKeepsTraining, useSessionRecord, type SessionRecord } from './use-session-record';

const BACK = { title: 'Voir les sessions', to: TRAINING.to };

interface SessionPageProps {
  /** What the page is, before the session is known and beside its name. */
  readonly title: (session: SessionRecord | undefined) => string;
  readonly actions?: (session: SessionRecord, today: string | undefined) => ReactNode;
  /** Whether the page is below the session’s own. */
  readonly isBelow?: boolean;
  readonly children: (session: SessionRecord, today: string | undefined) => ReactNode;
}

/** A page about the session that its address names; one that the person may not know does not exist. */
export function SessionPage({ title, actions, isBelow = false, children }: SessionPageProps): ReactNode {
  const query = useSessionRecord();
  // The session read before stays in view while another is awaited: it is not the one of this page.
  const data = query.isPlaceholderData ? undefined : query.data;
  const session = data?.session ?? undefined;
  const above =
    session && isBelow ? [TRAINING, { title: nameOfSession(session), to: sessionAddress(session.id) }] : [TRAINING];
  return (
    <Page title={title(session)} above={above} actions={session && actions?.(session, todayOf(data))}>
      <Answer to={query} what="la session">
        {(result) =>
          query.isPlaceholderData ? <Loading what="la session" /> : <Known result={result}>{children}</Known>
        }
      </Answer>
    </Page>
  );
}

function Known({
  result,
  children,
}: Pick<SessionPageProps, 'children'> & { readonly result: SessionQuery }): ReactNode {
  if (result.session) return children(result.session, todayOf(result));
  const reason = reasonOf(result, 'session');
  if (reason && reason.code !== 'BAD_USER_INPUT' && reason.code !== 'NOT_FOUND') return <Refused reason={reason} />;
  return <Absent what="Cette session" back={BACK} />;
}

/** Today in Europe/Paris, as the graph tells it. */
function todayOf(result: SessionQuery | undefined): string | undefined {
  return result?.trainingFigures?.asOf ?? undefined;
}

/** A page that writes what ANISCG alone keeps. */
export function KeptSessionPage(props: Pick<SessionPageProps, 'children'> & { readonly title: string }): ReactNode {
  const keepsTraining = useKeepsTraining();
  return (
    <SessionPage title={() => props.title} isBelow>
      {(session, today) => (keepsTraining ? props.children(session, today) : <KeptByAniscg />)}
    </SessionPage>
  );
}

/** Why the page is not for the person. */
export function KeptByAniscg(): ReactNode {
  return (
    <Message kind="warning" title="Vous ne pouvez pas écrire ici">
      Seule l’ANISCG tient le catalogue, le calendrier, les lieux et les formateurs. Si vous en êtes, vérifiez en tant
      que qui vous lisez.
    </Message>
  );
}
