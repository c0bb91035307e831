import type { DifficultyFilter, DifficultyOrder, DifficultyOrderField, PostChoicesQuery } from '@iscg/client';
import { choicesOf, codeIn } from '../../ui/list/choices';
import type { ListAddress, ListState } from '../../ui/list/list-url';
import { departmentFilter } from '../posts/post-address';
import { KIND_WORDS, SEVERITY_WORDS, STATE_WORDS } from './words';

/** Which order of the graph each column of the list is sorted by. */
const ORDERS: Readonly<Record<string, DifficultyOrderField>> = {
  signalement: 'REPORTED_ON',
  'derniere-etape': 'LAST_STEP_ON',
  gravite: 'SEVERITY',
};

export const SORTABLE_COLUMNS: readonly string[] = Object.keys(ORDERS);

/** The address of the list of difficulties: every filter that the graph knows, by its French name. */
export function difficultyAddress(choices: PostChoicesQuery, columns: readonly string[]): ListAddress {
  return {
    filters: [
      { name: 'etat', label: 'État', kind: 'choice', choices: choicesOf(STATE_WORDS) },
      { name: 'nature', label: 'Nature', kind: 'choice', choices: choicesOf(KIND_WORDS) },
      { name: 'gravite', label: 'Gravité', kind: 'choice', choices: choicesOf(SEVERITY_WORDS) },
      departmentFilter(choices),
      { name: 'depuis', label: 'Signalées depuis le', hint: 'Vaut aussi pour les chiffres', kind: 'day' },
    ],
    sortable: SORTABLE_COLUMNS,
    columns: { all: columns, shown: columns },
  };
}

/** The graph’s filter that the address asks for. */
export function difficultyFilter({ values }: Pick<ListState, 'values'>): DifficultyFilter {
  const state = codeIn(STATE_WORDS, values['etat']);
  const kind = codeIn(KIND_WORDS, values['nature']);
  const severity = codeIn(SEVERITY_WORDS, values['gravite']);
  const { departement: department, depuis: since } = values;
  return {
    ...(state && { states: [state] }),
    ...(kind && { kinds: [kind] }),
    ...(severity && { severities: [severity] }),
    ...(department && { departmentCodes: [department] }),
    ...(since && { reportedSince: since }),
  };
}

/** The graph’s order that the address asks for; `null` for the usual one, latest reported first. */
export function difficultyOrder({ sort }: Pick<ListState, 'sort'>): DifficultyOrder | null {
  const field = sort && ORDERS[sort.column];
  return field ? { field, direction: sort.descending ? 'DESC' : 'ASC' } : null;
}
