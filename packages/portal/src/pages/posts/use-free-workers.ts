import { WorkerChoiceDocument, type WorkerChoiceQuery, type WorkerNameFragment } from '@iscg/client';
import { useState } from 'react';
import { useGraph } from '../../graph/graph';
import { SEARCH_FAILED, type Found } from '../../ui/form/search-choice';
import { formatCount } from '../../ui/format';
import type { Choice } from '../../ui/list/list-url';

type Worker = NonNullable<WorkerChoiceQuery['socialWorkers']>['nodes'][number];

const FULL_TIME = 100;

/** The social workers with working time left on a day, found by their names. */
export interface FreeWorkers {
  readonly found: Found;
  readonly search: (words: string) => void;
}

/** Who may be proposed for a post on `day`, `YYYY-MM-DD`; who is `chosen` stays among them. */
export function useFreeWorkers(day: string, chosen: string, { enabled }: { readonly enabled: boolean }): FreeWorkers {
  const [words, search] = useState('');
  const variables = { freeOn: day, search: words === '' ? null : words, chosen, hasChosen: chosen !== '' };
  const { data, isFetching, isError } = useGraph(WorkerChoiceDocument, variables, { enabled: enabled && day !== '' });
  const workers = data?.socialWorkers;
  const proposed = (workers?.nodes ?? []).map((worker) => choiceOf(worker, day));
  const own = data?.chosen && proposed.every(({ value }) => value !== chosen) ? [nameOf(data.chosen)] : [];
  return {
    search,
    found: {
      choices: [...own, ...proposed],
      count: isError
        ? SEARCH_FAILED
        : isFetching || !workers
          ? 'Recherche en cours…'
          : inWords(workers.totalCount, proposed.length),
    },
  };
}

function inWords(total: number, proposed: number): string {
  if (total === 0) return 'Personne de ce nom n’a de temps de travail disponible.';
  if (total === 1) return '1 personne a du temps de travail disponible.';
  const all = `${formatCount(total)} personnes ont du temps de travail disponible`;
  return total === proposed ? `${all}.` : `${all} ; les ${formatCount(proposed)} premières sont proposées : précisez.`;
}

function choiceOf(worker: Worker, day: string): Choice {
  const { value, label } = nameOf(worker);
  const left = FULL_TIME - workedHundredths(worker, day);
  return { value, label: `${label} (${formatCount(left / FULL_TIME)} ETP disponible)` };
}

function nameOf({ id, givenName, familyName }: WorkerNameFragment): Choice {
  return { value: id, label: [familyName, givenName].filter(Boolean).join(' ') };
}

/** Hundredths of a full time that a person works on a day. */
function workedHundredths({ assignments }: Worker, day: string): number {
  return (assignments ?? [])
    .filter(({ endsOn }) => endsOn === null || endsOn >= day)
    .reduce((sum, { fte }) => sum + Number((fte ?? '0').replace('.', '')), 0);
}
