import {
  NotificationPreferencesDocument,
  SetNotificationPreferencesDocument,
  reasonOf,
  type EmailFrequency,
  type NotificationKind,
  type NotificationPreferencesQuery,
} from '@iscg/client';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer, sentenceOf } from '../../ui/answer';
import { Button } from '../../ui/button';
import { RadiosField } from '../../ui/form/radios-field';
import { useSendOnce } from '../../ui/form/send-once';
import { Success, useSuccess } from '../../ui/form/success';
import { choicesOf, codeIn } from '../../ui/list/choices';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { INBOX, PREFERENCES } from './addresses';
import { FREQUENCY_WORDS, KIND_WORDS } from './words';

type Choices = Readonly<Record<NotificationKind, EmailFrequency>>;
const KINDS: readonly NotificationKind[] = ['OBLIGATION', 'SIGNATURE', 'ANSWER'];

/** When the person wants to be written to about each kind of reminders. */
export default function Preferences(): ReactNode {
  const query = useGraph(NotificationPreferencesDocument, {});
  return (
    <Page
      title={PREFERENCES.title}
      above={[INBOX]}
      lead="Votre choix vaut dès maintenant, si ce portail sait envoyer des courriels : là où aucun serveur de courriel n’est configuré, rien n’est envoyé et vos rappels sont sur le portail seulement."
    >
      <Success />
      <Answer to={query} what="vos préférences">
        {(result) => {
          const reason = reasonOf(result, 'notificationPreferences');
          return reason ? <Refused reason={reason} /> : <Form chosen={choicesIn(result)} />;
        }}
      </Answer>
    </Page>
  );
}

function choicesIn({ notificationPreferences }: NotificationPreferencesQuery): Choices {
  const of = (kind: NotificationKind) =>
    notificationPreferences?.find((preference) => preference.kind === kind)?.byEmail ?? 'DAILY';
  return { OBLIGATION: of('OBLIGATION'), SIGNATURE: of('SIGNATURE'), ANSWER: of('ANSWER') };
}

function Form({ chosen }: { readonly chosen: Choices }): ReactNode {
  const [choices, setChoices] = useState(chosen);
  const { save, isSending, problem } = useSaving(choices);
  return (
    <form onSubmit={save}>
      {problem !== undefined && (
        <Message kind="error" title="Rien n’a été confirmé" live>
          {problem}
        </Message>
      )}
      {KINDS.map((kind) => (
        <RadiosField
          key={kind}
          label={KIND_WORDS[kind]}
          choices={choicesOf(FREQUENCY_WORDS)}
          value={choices[kind]}
          onChange={(value) => setChoices({ ...choices, [kind]: codeIn(FREQUENCY_WORDS, value) ?? choices[kind] })}
        />
      ))}
      <Button type="submit" busy={isSending}>
        Enregistrer mes préférences
      </Button>
    </form>
  );
}

/** Sends the three choices at once: those that change nothing are none. */
function useSaving(choices: Choices) {
  const tell = useSuccess();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = useSendOnce({
    document: SetNotificationPreferencesDocument,
    payload: ({ obligation, signature, answer }) =>
      obligation && signature && answer
        ? { errors: [...obligation.errors, ...signature.errors, ...answer.errors] }
        : null,
    names: [],
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    void saveNow();
  };
  const saveNow = async () => {
    setSending(true);
    setProblem(undefined);
    const ending = await send({
      obligation: { kind: 'OBLIGATION', byEmail: choices.OBLIGATION },
      signature: { kind: 'SIGNATURE', byEmail: choices.SIGNATURE },
      answer: { kind: 'ANSWER', byEmail: choices.ANSWER },
    });
    setSending(false);
    if (!ending) return;
    if (ending.failure) return setProblem(sentenceOf(ending.failure));
    const { verdict } = ending;
    if (verdict.kind === 'WRITTEN') return tell('Vos préférences sont enregistrées.');
    setProblem(verdict.kind === 'REFUSED' ? verdict.sentences.join(' ') : 'Rechargez la page et recommencez.');
  };
  return { save, isSending, problem };
}
