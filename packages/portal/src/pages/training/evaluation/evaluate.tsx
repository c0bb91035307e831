import { EvaluateDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { RadiosField } from '../../../ui/form/radios-field';
import { success } from '../../../ui/form/success';
import { useWrite, type Write } from '../../../ui/form/use-write';
import { WriteField, WriteForm } from '../../../ui/form/write-form';
import { choicesOf, codeIn } from '../../../ui/list/choices';
import { EVALUATE, TRAINING } from '../addresses';
import { FormPage } from '../form-page';
import { useSendingParties } from '../use-session-record';
import {
  BLANK_EVALUATION,
  checkEvaluation,
  SCORE_WORDS,
  type EvaluationContent,
  type EvaluationField,
} from './evaluation-draft';

/** Evaluates a session with the code that was given at its end. */
export default function Evaluate(): ReactNode {
  const parties = useSendingParties();
  return (
    <FormPage
      title={EVALUATE.title}
      above={[TRAINING]}
      isAllowed={parties.length > 0}
      refusal="Une évaluation se dépose avec un code, pour une personne de sa partie ; l’ANISCG en dépose pour toutes."
    >
      {() => <Form />}
    </FormPage>
  );
}

function Form(): ReactNode {
  const navigate = useNavigate();
  const write = useEvaluationWrite();
  return (
    <>
      <p>
        Le code tient lieu de nom : rien ne relie la réponse à qui l’a donnée, ni le commentaire à la note. Aucune note
        n’est montrée tant que trop peu de personnes ont répondu.
      </p>
      <WriteForm
        write={write}
        action="Déposer l’évaluation"
        warning="Un code ne sert qu’une fois : une évaluation déposée ne se modifie plus."
        confirmation={({ score, comment }) => [
          { term: 'Note', value: SCORE_WORDS[codeIn(SCORE_WORDS, String(score)) ?? '1'] },
          { term: 'Commentaire', value: comment ?? 'Aucun' },
        ]}
        comparison={() => []}
        onRepeat="Renvoyez-la telle quelle : un code ne sert qu’une fois. S’il est refusé, le premier envoi était arrivé."
        onLeave={() => void navigate(TRAINING.to)}
      >
        <Fields write={write} />
      </WriteForm>
    </>
  );
}

type EvaluationWrite = Write<EvaluationField, 'version', EvaluationContent>;

function Fields({ write }: { readonly write: EvaluationWrite }): ReactNode {
  return (
    <>
      <WriteField write={write} name="code" label="Code" hint="16 chiffres et lettres, remis à la fin de la session" />
      <RadiosField
        label="La session vous a-t-elle été utile ?"
        choices={choicesOf(SCORE_WORDS)}
        value={write.draft.score}
        error={write.faults.get('score')}
        onChange={(score) => write.change('score', score)}
      />
      <WriteField
        write={write}
        name="comment"
        label="Commentaire"
        kind="long"
        required={false}
        hint="Lu par l’ANISCG et la partie qui a accueilli la session ; 1 000 caractères au plus. N’y nommez personne."
      />
    </>
  );
}

function useEvaluationWrite(): EvaluationWrite {
  const navigate = useNavigate();
  return useWrite({
    form: 'evaluation',
    blank: BLANK_EVALUATION,
    current: { version: '0' },
    check: checkEvaluation,
    document: EvaluateDocument,
    variables: (input: EvaluationContent) => ({ input }),
    payload: ({ evaluate }) => evaluate,
    onWritten: () => void navigate(TRAINING.to, { state: success('L’évaluation est déposée. Merci.') }),
  });
}
