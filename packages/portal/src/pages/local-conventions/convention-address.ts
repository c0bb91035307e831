import type { LocalConventionsQueryVariables, PostChoicesQuery } from '@iscg/client';
import { choicesOf, codeIn } from '../../ui/list/choices';
import type { Choice, ListAddress, ListState } from '../../ui/list/list-url';
import { departmentFilter, forceFilter } from '../posts/post-address';
import { FORCE_WORDS } from '../posts/words';
import { STATUS_WORDS } from './words';

const MONTHS: readonly Choice[] = ['3', '6', '12', '24'].map((value) => ({ value, label: `${value} mois` }));
const RENEWED: readonly Choice[] = [
  { value: 'oui', label: 'Renouvelées' },
  { value: 'non', label: 'Pas encore renouvelées' },
];

/** The address of the list of local conventions: every filter that the graph knows, by its French name. */
export function conventionAddress(choices: PostChoicesQuery, columns: readonly string[]): ListAddress {
  return {
    filters: [
      { name: 'fin', label: 'Prennent fin dans', hint: 'Celles en vigueur', kind: 'choice', choices: MONTHS },
      { name: 'renouvellement', label: 'Renouvellement', kind: 'choice', choices: RENEWED },
      { name: 'etat', label: 'État', kind: 'choice', choices: choicesOf(STATUS_WORDS) },
      departmentFilter(choices),
      forceFilter,
    ],
    columns: { all: columns, shown: columns },
  };
}

/** What the address asks of the graph. */
export function conventionFilter({
  values,
}: Pick<ListState, 'values'>): Omit<LocalConventionsQueryVariables, 'first' | 'after'> {
  const status = codeIn(STATUS_WORDS, values['etat']);
  const { fin: months, renouvellement: renewed, departement: department } = values;
  return {
    endingWithin: months ? Number(months) : null,
    renewed: renewed ? renewed === 'oui' : null,
    statuses: status ? [status] : null,
    departmentCodes: department ? [department] : null,
    force: codeIn(FORCE_WORDS, values['force']) ?? null,
  };
}
