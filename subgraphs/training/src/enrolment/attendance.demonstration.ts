import type { Party } from '@iscg/access';
import type { Random } from '@iscg/database';
import type { Audience } from '../programme/index.js';
import type { InventedSession } from '../session/index.js';
import type { EnrolmentState } from './enrolment-counts.model.js';

/** The parties that send persons to a programme, the first one more often. */
const SENDERS: Readonly<Record<Audience, readonly Party[]>> = {
  UNIT_HEADS: ['DGPN', 'DGGN', 'PP', 'SG_CIPDR'],
  POLICE_OFFICERS: ['DGPN', 'DGPN', 'DGPN', 'PP'],
  GENDARMES: ['DGGN', 'DGGN', 'DGGN', 'DGPN'],
  POLICE_STUDENTS: ['DGPN', 'DGPN', 'PP'],
  GENDARMERIE_STUDENTS: ['DGGN'],
  NEW_ISCG: ['DGPN', 'DGGN', 'PP'],
  ISCG: ['DGPN', 'DGGN', 'PP', 'SG_CIPDR'],
};

/** Who is in which state in an invented session: seats are never oversold, a waiting list only where none is left. */
export function inventAttendance(
  { seats, state, audience }: Pick<InventedSession, 'seats' | 'state' | 'audience'>,
  random: Random,
): { party: Party; state: EnrolmentState }[] {
  if (state === 'DRAFT') return [];
  const states = statesOf(seats, state, random);
  return states.map((enrolment) => ({ party: random.pick(SENDERS[audience]), state: enrolment }));
}

function statesOf(seats: number, state: InventedSession['state'], random: Random): EnrolmentState[] {
  const withdrawn = times(random.integer(0, 2), 'WITHDRAWN');
  if (state === 'CANCELLED') return [...withdrawn, ...times(random.integer(2, 6), 'WITHDRAWN')];
  const taken = random.chance(0.3) ? seats : random.integer(Math.ceil(seats / 3), seats);
  if (state === 'HELD') {
    const absent = random.integer(0, Math.floor(taken / 6));
    return [...times(taken - absent, 'ATTENDED'), ...times(absent, 'ABSENT'), ...withdrawn];
  }
  const waiting = taken === seats ? random.integer(1, 4) : 0;
  return [
    ...times(taken, 'CONFIRMED'),
    ...times(waiting, 'WAITLISTED'),
    ...times(random.integer(0, 4), 'WITHDRAWN'),
    ...withdrawn,
  ];
}

function times(count: number, state: EnrolmentState): EnrolmentState[] {
  return Array.from({ length: count }, () => state);
}
