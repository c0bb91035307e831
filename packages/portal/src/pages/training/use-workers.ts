import { WorkersToEnrolDocument, type WorkerNameFragment } from '@iscg/client';
import { useState } from 'react';
import { useGraph } from '../../graph/graph';
import { SEARCH_FAILED, type Found } from '../../ui/form/search-choice';
import { formatCount } from '../../ui/format';
import type { Choice } from '../../ui/list/list-url';

/** The social workers whose name the person may know, found by it. */
export interface WorkersToEnrol {
  readonly found: Found;
  readonly search: (words: string) => void;
  readonly nameOf: (id: string) => string;
}

const CHOSEN = 'Intervenant social choisi';

/** Nobody is proposed before words are typed; who is `chosen` ('' for nobody) is there whatever they are. */
export function useWorkers(chosen: string): WorkersToEnrol {
  const [words, search] = useState('');
  const [searches, hasChosen] = [words !== '', chosen !== ''];
  const variables = { search: searches ? words : null, searches, chosen, hasChosen };
  const { data, isFetching, isError } = useGraph(WorkersToEnrolDocument, variables, { enabled: searches || hasChosen });
  const page = searches ? data?.socialWorkers : undefined;
  const proposed = (page?.nodes ?? []).map(choiceOf);
  const named = data?.chosen?.id === chosen ? choiceOf(data.chosen) : { value: chosen, label: CHOSEN };
  const own = hasChosen && proposed.every(({ value }) => value !== chosen) ? [named] : [];
  const choices = [...own, ...proposed];
  return {
    search,
    nameOf: (id) => choices.find(({ value }) => value === id)?.label ?? CHOSEN,
    found: { choices, count: countOf() },
  };

  function countOf(): string {
    if (isError) return SEARCH_FAILED;
    if (!searches) return 'Tapez un nom, ou le début d’un nom, pour que des personnes soient proposées.';
    return isFetching || !page ? 'Recherche en cours…' : inWords(page.totalCount, proposed.length);
  }
}

function inWords(total: number, proposed: number): string {
  if (total === 0) return 'Aucun intervenant social de ce nom parmi ceux dont vous pouvez lire le nom.';
  if (total === 1) return '1 personne trouvée.';
  const all = `${formatCount(total)} personnes trouvées`;
  return total === proposed ? `${all}.` : `${all} ; les ${formatCount(proposed)} premières sont proposées : précisez.`;
}

function choiceOf({ id, givenName, familyName }: WorkerNameFragment): Choice {
  return { value: id, label: [familyName, givenName].filter(Boolean).join(' ') || CHOSEN };
}
