import { AnswerTrainingRequestDocument, SessionsToAnswerWithDocument } from '@iscg/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { graph } from '../../../graph/graph';
import { Answer } from '../../../ui/answer';
import { dayOfInstant, formatShortDay } from '../../../ui/format';
import { checkedAs, found } from '../../../ui/form/check';
import { WriteChoice } from '../../../ui/form/choice-field';
import { success } from '../../../ui/form/success';
import { useWrite } from '../../../ui/form/use-write';
import { WriteForm } from '../../../ui/form/write-form';
import { everyRow } from '../../../ui/list/every-row';
import type { Choice } from '../../../ui/list/list-url';
import { NEW_SESSION, requestAddress } from '../addresses';
import { SESSION_STATE_WORDS } from '../words';
import { AnswerPage, type RequestRecord } from './request-page';
import { Link } from '../../../ui/link';

/** Answers a request with a session to come. */
export default function AnswerRequest(): ReactNode {
  return (
    <AnswerPage title="Répondre par une session">
      {(request, today) => <Form request={request} today={today ?? request.from ?? ''} />}
    </AnswerPage>
  );
}

async function sessionsFrom(from: string, signal: AbortSignal): Promise<readonly Choice[]> {
  const sessions = await everyRow(
    async (after, stop) => (await graph.ask(SessionsToAnswerWithDocument, { from, after }, stop)).sessions,
    signal,
  );
  return sessions.map(({ id, startsAt, programme, venue, state }) => ({
    value: id,
    label: [
      startsAt && formatShortDay(dayOfInstant(startsAt)),
      programme?.title,
      venue?.name,
      state && SESSION_STATE_WORDS[state].toLowerCase(),
    ]
      .filter(Boolean)
      .join(' – '),
  }));
}

function Form({ request, today }: { readonly request: RequestRecord; readonly today: string }): ReactNode {
  const sessions = useQuery({
    queryKey: ['sessions-to-answer-with', today],
    queryFn: ({ signal }) => sessionsFrom(today, signal),
  });
  return (
    <Answer to={sessions} what="les sessions à venir">
      {(choices) => <ChoiceForm request={request} choices={choices} />}
    </Answer>
  );
}

function ChoiceForm({
  request,
  choices,
}: {
  readonly request: RequestRecord;
  readonly choices: readonly Choice[];
}): ReactNode {
  const navigate = useNavigate();
  const write = useWrite({
    form: `reponse:${request.id}`,
    blank: { sessionId: '' },
    current: { version: '0' },
    check: ({ sessionId }) =>
      checkedAs(found('sessionId', sessionId === '' ? 'Choisissez la session.' : undefined), { sessionId }),
    document: AnswerTrainingRequestDocument,
    variables: ({ sessionId }: { readonly sessionId: string }) => ({ input: { id: request.id, sessionId } }),
    payload: ({ answerTrainingRequest }) => answerTrainingRequest,
    onWritten: () =>
      void navigate(requestAddress(request.id), { state: success('La réponse est envoyée à la direction.') }),
  });
  return (
    <WriteForm
      write={write}
      action="Envoyer la réponse"
      warning="La direction lira la session proposée dès qu’elle est ouverte. Une réponse ne se reprend pas."
      confirmation={({ sessionId }) => [
        { term: 'Session proposée', value: choices.find(({ value }) => value === sessionId)?.label ?? '–' },
      ]}
      comparison={() => []}
      onRepeat="Renvoyez-la telle quelle : une demande ne reçoit jamais deux réponses."
      onLeave={() => void navigate(requestAddress(request.id))}
    >
      <WriteChoice write={write} name="sessionId" label="Session" choices={choices} />
      <p>
        <Link to={NEW_SESSION}>Préparer d’abord une session</Link>
      </p>
    </WriteForm>
  );
}
