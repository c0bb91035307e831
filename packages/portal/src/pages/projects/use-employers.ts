import { EmployerChoiceDocument, type EmployerNameFragment } from '@iscg/client';
import { useState } from 'react';
import { useGraph } from '../../graph/graph';
import { SEARCH_FAILED, type Found } from '../../ui/form/search-choice';
import { formatCount } from '../../ui/format';
import type { Choice } from '../../ui/list/list-url';

/** The employers that a search has found. */
export interface Employers {
  readonly found: Found;
  readonly search: (words: string) => void;
}

/** Those of a département while nothing is looked for, else those of the name wherever they are; `first` come first. */
export function useEmployers(departmentCode: string, chosen: string, first: readonly Choice[]): Employers {
  const [words, search] = useState('');
  const near = departmentCode === '' ? null : [departmentCode];
  const where = words === '' ? { search: null, departmentCodes: near } : { search: words, departmentCodes: null };
  const { data, isFetching, isError } = useGraph(EmployerChoiceDocument, {
    ...where,
    chosen,
    hasChosen: chosen !== '',
  });
  const page = data?.employers;
  const proposed = (page?.nodes ?? []).map(choiceOf);
  const ahead = words === '' ? first : [];
  const own = data?.chosen ? [choiceOf(data.chosen)] : [];
  const choices = [...ahead, ...own, ...proposed];
  return {
    search,
    found: {
      choices: choices.filter(({ value }, index) => choices.findIndex((each) => each.value === value) === index),
      count: isError
        ? SEARCH_FAILED
        : isFetching || !page
          ? 'Recherche en cours…'
          : inWords(page.totalCount, proposed.length),
    },
  };
}

function inWords(total: number, proposed: number): string {
  if (total === 0) return 'Aucun employeur en activité ne répond à cette recherche.';
  if (total === 1) return '1 employeur en activité.';
  const all = `${formatCount(total)} employeurs en activité`;
  return total === proposed ? `${all}.` : `${all} ; les ${formatCount(proposed)} premiers sont proposés : précisez.`;
}

function choiceOf({ id, name, department }: EmployerNameFragment): Choice {
  return { value: id, label: `${name ?? ''}${department ? ` (${department.code})` : ''}` };
}
