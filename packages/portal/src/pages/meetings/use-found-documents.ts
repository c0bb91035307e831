import { DocumentChoiceDocument, type NamedDocumentFragment } from '@iscg/client';
import { useState } from 'react';
import { useGraph } from '../../graph/graph';
import { SEARCH_FAILED, type Found } from '../../ui/form/search-choice';
import { dayOfInstant, formatDay, formatQuantity } from '../../ui/format';
import type { Choice } from '../../ui/list/list-url';
import { PARTY_WORDS } from '../../words';

/** The documents of the portal that a search has found. */
export interface FoundDocuments {
  readonly found: Found;
  /** Title of the one that is chosen; undefined until it is known. */
  readonly chosenTitle: string | undefined;
  readonly search: (words: string) => void;
}

/** The latest documents, or those whose titles bear the words looked for; one that is withdrawn is offered no more. */
export function useFoundDocuments(chosen: string): FoundDocuments {
  const [words, search] = useState('');
  const variables = { search: words === '' ? null : words, chosen, hasChosen: chosen !== '' };
  const { data, isFetching, isError } = useGraph(DocumentChoiceDocument, variables);
  const { nodes = [], totalCount } = data?.documents ?? {};
  const proposed = nodes.filter(({ title, withdrawnOn }) => title && withdrawnOn === null).map(choiceOf);
  const own = data?.chosen?.id === chosen ? data.chosen : undefined;
  const isMissing = own !== undefined && proposed.every(({ value }) => value !== chosen);
  return {
    search,
    chosenTitle: own?.title ?? undefined,
    found: {
      choices: [...(isMissing ? [choiceOf(own)] : []), ...proposed],
      count: isError
        ? SEARCH_FAILED
        : isFetching || totalCount === undefined
          ? 'Recherche en cours…'
          : inWords(proposed.length, (totalCount ?? 0) > nodes.length),
    },
  };
}

function inWords(proposed: number, isPart: boolean): string {
  if (proposed === 0) return 'Aucun document ne répond à cette recherche.';
  const all = formatQuantity(proposed, 'document proposé', 'documents proposés');
  return isPart ? `${all}, les derniers déposés : précisez.` : `${all}.`;
}

/** Titles alone do not tell the documents of two parties apart. */
function choiceOf({ id, title, owner, addedAt }: NamedDocumentFragment): Choice {
  const origin = [owner && PARTY_WORDS[owner.code], addedAt && formatDay(dayOfInstant(addedAt))].filter(Boolean);
  return { value: id, label: `${title ?? 'Document sans titre'} – ${origin.join(', ')}` };
}
