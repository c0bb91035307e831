import type { ReactNode } from 'react';
import type { Draft } from '../../ui/form/draft';
import { SearchChoice } from '../../ui/form/search-choice';
import type { Write } from '../../ui/form/use-write';
import type { PostField } from './post-draft';
import type { FreeWorkers } from './use-free-workers';

interface WorkerChoiceProps<Fact extends string> {
  readonly write: Write<PostField, Fact, Draft<PostField>>;
  readonly workers: FreeWorkers;
  /** Whether the person recorded may be left in place. */
  readonly keepsHolder: boolean;
}

/** Who takes up a post, found by name among those with working time left. */
export function WorkerChoice<Fact extends string>(props: WorkerChoiceProps<Fact>): ReactNode {
  const { write, workers, keepsHolder } = props;
  return (
    <SearchChoice
      label="Personne qui prend le poste"
      hint="Seules sont proposées les personnes employées qui ont du temps de travail disponible ce jour-là."
      searchLabel="Rechercher une personne par son nom"
      found={workers.found}
      onSearch={workers.search}
      value={write.draft.workerId}
      onChange={(id) => write.change('workerId', id)}
      error={write.faults.get('workerId')}
      {...(keepsHolder && { unset: 'Laisser la personne enregistrée' })}
    />
  );
}
