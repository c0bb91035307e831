import type { SessionsQueryVariables } from '@iscg/client';
import { choicesOf, codeIn } from '../../ui/list/choices';
import type { ListAddress, ListState } from '../../ui/list/list-url';
import { PARTY_WORDS } from '../../words';
import { addDays } from './calendar-day';
import { PROGRAMME_KIND_WORDS, SESSION_STATE_WORDS } from './words';

const PERIOD_WORDS = { passees: 'Passées, les dernières d’abord', toutes: 'Toutes, dans l’ordre du temps' };
const { BOARD: _noHost, ...HOST_WORDS } = PARTY_WORDS;

export const SESSION_COLUMNS = [
  'date',
  'horaires',
  'programme',
  'public',
  'lieu',
  'places',
  'restantes',
  'hote',
  'etat',
  'inscrits',
];

export const SESSION_ADDRESS: ListAddress = {
  filters: [
    {
      name: 'periode',
      label: 'Période',
      kind: 'choice',
      choices: choicesOf(PERIOD_WORDS),
      unset: 'À venir, ou les dates choisies',
    },
    { name: 'du', label: 'Du', kind: 'day' },
    { name: 'au', label: 'Au', kind: 'day' },
    { name: 'type', label: 'Type', kind: 'choice', choices: choicesOf(PROGRAMME_KIND_WORDS) },
    { name: 'etat', label: 'État', kind: 'choice', choices: choicesOf(SESSION_STATE_WORDS) },
    { name: 'hote', label: 'Partie hôte', kind: 'choice', choices: choicesOf(HOST_WORDS) },
  ],
  sortable: ['date'],
  columns: { all: SESSION_COLUMNS, shown: SESSION_COLUMNS },
};

/** Whether the address alone does not tell which sessions are meant: today has to be known. */
export function needsToday({ values }: ListState): boolean {
  if (values['periode'] === 'toutes') return false;
  return values['periode'] === 'passees' || (!values['du'] && !values['au']);
}

/**
 * What the address asks of the graph: upcoming sessions unless it says otherwise, past ones latest first.
 * `today`: `YYYY-MM-DD`, Europe/Paris; may be absent when `needsToday` says no.
 */
export function sessionVariables({ values, sort }: ListState, today: string | undefined): SessionsQueryVariables {
  const period = codeIn(PERIOD_WORDS, values['periode']);
  const isPast = period === 'passees';
  const isUpcoming = period === undefined && !values['du'] && !values['au'];
  const from = isUpcoming ? today : values['du'];
  const to = isPast ? earliest(values['au'], today && addDays(today, -1)) : values['au'];
  const kind = codeIn(PROGRAMME_KIND_WORDS, values['type']);
  const state = codeIn(SESSION_STATE_WORDS, values['etat']);
  const hostParty = codeIn(HOST_WORDS, values['hote']);
  return {
    order: (sort?.descending ?? isPast) ? 'LATEST_FIRST' : 'CHRONOLOGICAL',
    ...(from && { from }),
    ...(to && { to }),
    ...(kind && { kind }),
    ...(state && { state: [state] }),
    ...(hostParty && { hostParty }),
  };
}

function earliest(one: string | undefined, other: string | undefined): string | undefined {
  return one && other ? [one, other].sort()[0] : (one ?? other);
}
