import type { ReactNode } from 'react';
import { Button, ButtonRow } from '../../ui/button';
import type { Draft } from '../../ui/form/draft';
import { WriteChoice } from '../../ui/form/choice-field';
import type { Write } from '../../ui/form/use-write';
import { formatCount } from '../../ui/format';
import type { PostField } from './post-draft';
import type { FreeWorkers } from './use-free-workers';

interface WorkerChoiceProps<Fact extends string> {
  readonly write: Write<PostField, Fact, Draft<PostField>>;
  readonly workers: FreeWorkers;
  /** Whether the person recorded may be left in place. */
  readonly keepsHolder: boolean;
}

/** Who takes up a post: a hundred persons are looked at each time, and the next hundred on demand. */
export function WorkerChoice<Fact extends string>(props: WorkerChoiceProps<Fact>): ReactNode {
  const { write, workers, keepsHolder } = props;
  const { choices, examined, total, next, restart } = workers;
  return (
    <>
      <WriteChoice
        write={write}
        name="workerId"
        label="Personne qui prend le poste"
        hint="Seules sont proposées les personnes qui ont aujourd’hui du temps de travail disponible."
        choices={choices}
        required={!keepsHolder}
        unset={keepsHolder ? 'Laisser la personne enregistrée' : 'Choisissez'}
      />
      {(next ?? restart) && (
        <div className="fr-mb-3w">
          <p role="status">{`${formatCount(choices.length)} personnes proposées, parmi ${formatCount(examined)} examinées sur ${formatCount(total)}.`}</p>
          <ButtonRow>
            {next && (
              <Button kind="tertiary" size="small" onClick={next}>
                Examiner les cent suivantes
              </Button>
            )}
            {restart && (
              <Button kind="tertiary" size="small" onClick={restart}>
                Revenir aux cent premières
              </Button>
            )}
          </ButtonRow>
        </div>
      )}
    </>
  );
}
