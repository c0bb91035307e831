import type { ReactNode } from 'react';
import { sentenceOf } from '../answer';
import { Button, ButtonRow } from '../button';
import { Message } from '../message';
import { Conflict, type ConflictLine } from './conflict';
import type { Write } from './use-write';
import type { Basis } from './write';

export interface WriteStateProps<Name extends string, Fact extends string, Content> {
  readonly write: Write<Name, Fact, Content>;
  readonly comparison: (before: Basis<Fact>, theirs: Basis<Fact>) => readonly ConflictLine[];
  readonly onLeave: () => void;
  /** Why sending again does not write twice, or what to look at before; the one key of the sending when absent. */
  readonly onRepeat?: string;
}

const ONE_KEY =
  'Renvoyez-la telle quelle dès que possible : si le premier envoi est arrivé, rien ne sera enregistré deux fois.';

/** What has happened to a form so far: restored, refused, sent without an answer, in conflict. */
export function WriteState<Name extends string, Fact extends string, Content>(
  props: WriteStateProps<Name, Fact, Content>,
): ReactNode {
  const { write } = props;
  const { verdict, failure, faults } = write;
  const isCalm = !verdict && !failure && !write.isUnanswered && !write.isStopped;
  return (
    <>
      {write.isRestored && isCalm && <Restored discard={write.discard} />}
      {write.isStopped && (
        <Message kind="info" title="Envoi annulé" live>
          Rien n’a été enregistré. Votre saisie est conservée.
        </Message>
      )}
      {write.isUnanswered && <Unanswered {...props} />}
      {failure && !write.isUnanswered && (
        <Message kind="error" title="Rien n’a été enregistré" live>
          <p>{sentenceOf(failure)} Votre saisie est conservée.</p>
        </Message>
      )}
      {verdict?.kind === 'REFUSED' && verdict.sentences.length > 0 && <Refused sentences={verdict.sentences} />}
      {verdict?.kind === 'CONFLICT' && <InConflict {...props} sentence={verdict.sentence} />}
      {verdict?.kind === 'WRITTEN_OTHERWISE' && <WrittenOtherwise {...props} />}
      {faults.size > 0 && (
        <Message kind="error" live>
          {faults.size === 1 ? 'Un champ est à corriger.' : `${faults.size} champs sont à corriger.`} Rien n’a été
          enregistré.
        </Message>
      )}
    </>
  );
}

function Restored({ discard }: { readonly discard: () => void }): ReactNode {
  return (
    <Message kind="info" title="Saisie restaurée">
      <p>Vous aviez commencé cette saisie sans l’enregistrer : la voici telle que vous l’avez laissée.</p>
      <Button kind="secondary" size="small" onClick={discard}>
        Effacer et recommencer
      </Button>
    </Message>
  );
}

function Refused({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  return (
    <Message kind="error" title="Rien n’a été enregistré" live>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Message>
  );
}

function Unanswered<Name extends string, Fact extends string, Content>({
  write,
  onRepeat = ONE_KEY,
}: WriteStateProps<Name, Fact, Content>): ReactNode {
  return (
    <Message kind="warning" title="Votre envoi est resté sans réponse" live>
      {write.failure && <p>{sentenceOf(write.failure)}</p>}
      <p>Votre saisie est conservée. {onRepeat}</p>
      <Button size="small" onClick={write.submit}>
        Renvoyer
      </Button>
    </Message>
  );
}

function InConflict<Name extends string, Fact extends string, Content>({
  write,
  comparison,
  onLeave,
  sentence,
}: WriteStateProps<Name, Fact, Content> & { readonly sentence: string }): ReactNode {
  const { basis, current } = write;
  if (basis.version === current.version) return <Refused sentences={[sentence]} />;
  return (
    <Conflict lines={comparison(basis, current)}>
      <ButtonRow>
        <Button onClick={write.rebase}>Continuer avec la version enregistrée depuis</Button>
        <Button
          kind="secondary"
          onClick={() => {
            write.discard();
            onLeave();
          }}
        >
          Abandonner ma saisie
        </Button>
      </ButtonRow>
    </Conflict>
  );
}

function WrittenOtherwise<Name extends string, Fact extends string, Content>({
  write,
  onLeave,
}: WriteStateProps<Name, Fact, Content>): ReactNode {
  return (
    <Message kind="warning" title="Votre premier envoi avait été enregistré" live>
      <p>
        Il est arrivé malgré l’absence de réponse, avec ce que vous aviez saisi alors. Vous avez changé votre saisie
        depuis : elle n’a pas été enregistrée. Vérifiez avant de continuer.
      </p>
      <ButtonRow>
        <Button
          onClick={() => {
            write.discard();
            onLeave();
          }}
        >
          Voir ce qui est enregistré
        </Button>
        <Button kind="secondary" onClick={write.renew}>
          Enregistrer aussi ma saisie actuelle
        </Button>
      </ButtonRow>
    </Message>
  );
}
