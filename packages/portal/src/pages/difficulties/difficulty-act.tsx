import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { ButtonLink } from '../../ui/link';
import { Message } from '../../ui/message';
import { codeIn } from '../../ui/list/choices';
import { OnlyKeepers } from '../posts/only-keepers';
import { ACTS, type Act } from './acts';
import { difficultyPath } from './addresses';
import { basisOf, checkStep, compareDifficulty } from './difficulty-draft';
import { DifficultyPage } from './difficulty-page';
import { nameOf, type DifficultyRecord } from './use-difficulty';
import { STATE_WORDS } from './words';
import { NotFound } from '../not-found';

const BLANK = { on: '', note: '' };

/** One thing done about a difficulty: a step of mediation, its end, or its beginning again. */
export default function DifficultyAct(): ReactNode {
  const { act: name } = useParams();
  const act = ACTS.find((each) => each.name === name);
  if (!act) return <NotFound />;
  return (
    <DifficultyPage act={act.title}>
      {(difficulty) => (
        <OnlyKeepers what="tient le registre des difficultés">
          <ActForm key={`${act.name} ${difficulty.id}`} act={act} difficulty={difficulty} />
        </OnlyKeepers>
      )}
    </DifficultyPage>
  );
}

interface ActFormProps {
  readonly act: Act;
  readonly difficulty: DifficultyRecord;
}

function ActForm({ act, difficulty }: ActFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useActWrite({ act, difficulty });
  const isPossible = act.from.some((state) => state === difficulty.state);
  // A conflict is shown first, even when it is that the act is no longer possible.
  if (!isPossible && !write.verdict && !write.isSending) return <NotPossible {...{ act, difficulty }} />;
  return (
    <>
      <p>
        <strong>{nameOf(difficulty)}</strong>
        {difficulty.reportedOn && <>, signalée le {formatDay(difficulty.reportedOn)}</>}.
      </p>
      <WriteForm
        write={write}
        action={act.title}
        warning={act.warning}
        confirmation={({ on, note }) => [
          { term: 'Difficulté', value: nameOf(difficulty) },
          { term: 'Date', value: formatDay(on) },
          { term: act.note.label, value: note },
          { term: 'État ensuite', value: STATE_WORDS[act.after] },
        ]}
        comparison={(before, theirs) => compareDifficulty(before, theirs, { act, draft: write.draft })}
        onLeave={() => void navigate(difficultyPath(difficulty.id))}
      >
        <WriteField write={write} name="on" label="Date" kind="date" hint="Au plus tard aujourd’hui" />
        <WriteField
          write={write}
          name="note"
          label={act.note.label}
          kind="long"
          hint={`${act.note.hint} ; 2 000 caractères au plus. Lu par la direction compétente et l’ANISCG seules.`}
        />
      </WriteForm>
    </>
  );
}

function useActWrite({ act, difficulty }: ActFormProps) {
  const navigate = useNavigate();
  return useWrite({
    form: `difficulte-${act.name}:${difficulty.id}`,
    blank: BLANK,
    current: basisOf(difficulty),
    check: (draft, { lastStepOn }) => checkStep(draft, { today: difficulty.asOf ?? undefined, lastStepOn }),
    document: act.document,
    variables: (content: typeof BLANK, { version }) => ({
      input: { ...content, difficultyId: difficulty.id, version },
    }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(difficultyPath(difficulty.id), { state: success(act.written) }),
  });
}

function NotPossible({ act, difficulty }: ActFormProps): ReactNode {
  const state = codeIn(STATE_WORDS, difficulty.state ?? undefined);
  return (
    <>
      <Message kind="info" title="Ce n’est pas possible dans l’état de la difficulté">
        {`La difficulté est dans l’état « ${state ? STATE_WORDS[state] : 'inconnu'} ». On peut « ${act.title.toLowerCase()} » dans l’état ${act.from.map((from) => `« ${STATE_WORDS[from]} »`).join(' ou ')}.`}
      </Message>
      <p className="button-row">
        <ButtonLink to={difficultyPath(difficulty.id)}>Revenir à la difficulté</ButtonLink>
      </p>
    </>
  );
}
