import type { PostChoicesQuery, PostProjectFilter, PostProjectOrder, PostProjectOrderField } from '@iscg/client';
import { choicesOf, codeIn } from '../../ui/list/choices';
import type { ListAddress, ListState } from '../../ui/list/list-url';
import { PARTY_WORDS } from '../../words';
import { departmentFilter, forceFilter } from '../posts/post-address';
import { FORCE_WORDS } from '../posts/words';
import { DIRECTORATE_CHOICES, STATE_WORDS, STATUS_CHOICES, STATUS_WORDS, STEP_WORDS } from './words';

/** Which order of the graph each column of the list is sorted by. */
const ORDERS: Readonly<Record<string, PostProjectOrderField>> = {
  titre: 'TITLE',
  departement: 'DEPARTMENT',
  debut: 'STARTED_ON',
};

export const SORTABLE_COLUMNS: readonly string[] = Object.keys(ORDERS);

/** The address of the list of projects: every filter that the graph knows, by its French name. */
export function projectAddress(choices: PostChoicesQuery, columns: readonly string[]): ListAddress {
  return {
    filters: [
      { name: 'etat', label: 'État', kind: 'choice', choices: choicesOf(STATE_WORDS) },
      { name: 'etape', label: 'Étape', kind: 'choice', choices: choicesOf(STEP_WORDS) },
      {
        name: 'avancement',
        label: 'Avancement de l’étape',
        hint: 'Avec une étape',
        kind: 'choice',
        choices: STATUS_CHOICES.filter(({ value }) => value !== 'IN_PROGRESS'),
        unset: STATUS_WORDS.IN_PROGRESS,
      },
      { name: 'avis', label: 'Avis attendu de', kind: 'choice', choices: DIRECTORATE_CHOICES },
      departmentFilter(choices),
      forceFilter,
    ],
    sortable: SORTABLE_COLUMNS,
    columns: { all: columns, shown: columns.filter((id) => id !== 'territoire') },
  };
}

/** The graph’s filter that the address asks for; how far a step is means nothing without the step. */
export function projectFilter({ values }: Pick<ListState, 'values'>): PostProjectFilter {
  const state = codeIn(STATE_WORDS, values['etat']);
  const step = codeIn(STEP_WORDS, values['etape']);
  const status = codeIn(STATUS_WORDS, values['avancement']);
  const party = codeIn(PARTY_WORDS, values['avis']);
  const force = codeIn(FORCE_WORDS, values['force']);
  const { departement: department } = values;
  return {
    ...(state && { states: [state] }),
    ...(step && { step }),
    ...(step && status && { stepStatus: status }),
    ...(party && { awaitingOpinionOf: party }),
    ...(department && { departmentCodes: [department] }),
    ...(force && { force }),
  };
}

/** The graph’s order that the address asks for; `null` for the usual one, latest started first. */
export function projectOrder({ sort }: Pick<ListState, 'sort'>): PostProjectOrder | null {
  const field = sort && ORDERS[sort.column];
  return field ? { field, direction: sort.descending ? 'DESC' : 'ASC' } : null;
}
