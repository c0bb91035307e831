import type { OrderDirection, PartyCode, PostChoicesQuery, PostFilter, PostOrder, PostOrderField } from '@iscg/client';
import { choicesOf, codeIn } from '../../ui/list/choices';
import type { Choice, Filter, ListAddress, ListState } from '../../ui/list/list-url';
import { PARTY_WORDS } from '../../words';
import { FORCE_WORDS, STATE_WORDS, TERRITORY_WORDS } from './words';

/** The parties that can be competent over a post. */
const COMPETENT_PARTIES: readonly PartyCode[] = ['DGPN', 'DGGN', 'PP'];

/** Which order of the graph each column of the list is sorted by. */
const ORDERS: Readonly<Record<string, PostOrderField>> = {
  reference: 'REFERENCE',
  departement: 'DEPARTMENT',
  force: 'FORCE',
  territoire: 'TERRITORY',
  etp: 'FTE',
  etat: 'STATE',
  depuis: 'STATE_SINCE',
  employeur: 'EMPLOYER',
};

export const SORTABLE_COLUMNS: readonly string[] = Object.keys(ORDERS);

/** The address of the list of posts: every filter that the graph knows, by its French name. */
export function postAddress(choices: PostChoicesQuery, columns: NonNullable<ListAddress['columns']>): ListAddress {
  const filters: readonly Filter[] = [
    {
      name: 'recherche',
      label: 'Recherche',
      hint: 'Référence, commune, unité, employeur',
      kind: 'text',
      maxLength: 100,
    },
    forceFilter,
    { name: 'etat', label: 'État', kind: 'choice', choices: choicesOf(STATE_WORDS) },
    { name: 'territoire', label: 'Territoire', kind: 'choice', choices: choicesOf(TERRITORY_WORDS) },
    regionFilter(choices),
    departmentFilter(choices),
    { name: 'partie', label: 'Direction compétente', kind: 'choice', choices: partyChoices },
    { name: 'date', label: 'À la date du', hint: 'Aujourd’hui par défaut', kind: 'day' },
  ];
  return { filters, sortable: SORTABLE_COLUMNS, columns };
}

export const forceFilter: Filter = { name: 'force', label: 'Force', kind: 'choice', choices: choicesOf(FORCE_WORDS) };

const partyChoices: readonly Choice[] = COMPETENT_PARTIES.map((value) => ({ value, label: PARTY_WORDS[value] }));

/** The filter on one of the 18 regions, by name. */
export function regionFilter({ departments }: PostChoicesQuery): Filter {
  const names = new Map(departments?.map(({ region }) => [region.code, region.name]));
  const choices = [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'fr'));
  return { name: 'region', label: 'Région', kind: 'choice', choices };
}

/** The filter on one of the 101 départements, by code. */
export function departmentFilter(choices: PostChoicesQuery): Filter {
  return { name: 'departement', label: 'Département', kind: 'choice', choices: departmentChoices(choices) };
}

/** The 101 départements, by code. */
export function departmentChoices({ departments }: PostChoicesQuery): readonly Choice[] {
  return (departments ?? []).map(({ code, name }) => ({ value: code, label: `${code} – ${name}` }));
}

/** The graph’s filter that the address asks for. */
export function postFilter({ values }: Pick<ListState, 'values'>): PostFilter {
  const force = codeIn(FORCE_WORDS, values['force']);
  const state = codeIn(STATE_WORDS, values['etat']);
  const territory = codeIn(TERRITORY_WORDS, values['territoire']);
  const party = codeIn(PARTY_WORDS, values['partie']);
  const { recherche: search, region, departement: department } = values;
  return {
    ...(search && { search }),
    ...(force && { force }),
    ...(state && { states: [state] }),
    ...(territory && { territory }),
    ...(region && { regionCodes: [region] }),
    ...(department && { departmentCodes: [department] }),
    ...(party && { competentParty: party }),
  };
}

/** The graph’s order that the address asks for; `null` for the usual one, by reference. */
export function postOrder({ sort }: Pick<ListState, 'sort'>): PostOrder | null {
  const field = sort && ORDERS[sort.column];
  if (!field) return null;
  const direction: OrderDirection = sort.descending ? 'DESC' : 'ASC';
  return { field, direction };
}
