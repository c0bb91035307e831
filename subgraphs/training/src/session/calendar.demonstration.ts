import { createRandom, demonstrationId, type Random } from '@iscg/database';
import type { Party } from '@iscg/access';
import { daysBetween, fromParts, parsePlainDate, plusDays, type PlainDate } from '@iscg/values';
import { INVENTED_PROGRAMMES, type Audience, type ProgrammeKind } from '../programme/index.js';
import { INVENTED_VENUES } from '../venue/index.js';
import type { SessionState } from './session.model.js';

/** One invented session; times are local to Europe/Paris. */
export interface InventedSession {
  readonly id: string;
  readonly programmeId: string;
  readonly kind: ProgrammeKind;
  readonly audience: Audience;
  readonly venueId: string;
  readonly departmentCode: string;
  readonly firstDay: PlainDate;
  readonly startTime: string;
  readonly lastDay: PlainDate;
  readonly endTime: string;
  readonly seats: number;
  readonly hostParty: Party;
  readonly state: SessionState;
}

const SEED = 20_210_104;
const A_MONDAY = parsePlainDate('2021-01-04');
/** Sessions that ended before this day were held. */
const STANDS_ON = parsePlainDate('2026-11-01');
const LAST_YEAR = 2027;

/** One session in every fifth is an onboarding, the others take their turn. */
const ONBOARDING_EVERY = 5;
const HOURS_A_DAY = 6;

const HOSTS: Readonly<Record<Audience, readonly Party[]>> = {
  UNIT_HEADS: ['DGPN', 'DGGN', 'PP', 'SG_CIPDR'],
  POLICE_OFFICERS: ['DGPN', 'PP', 'DGPN'],
  GENDARMES: ['DGGN'],
  POLICE_STUDENTS: ['DGPN', 'PP'],
  GENDARMERIE_STUDENTS: ['DGGN'],
  NEW_ISCG: ['ANISCG', 'SG_CIPDR'],
  ISCG: ['ANISCG', 'DGGN', 'DGPN', 'SG_CIPDR'],
};

/** 40 invented sessions a year from 2021 to 2026 and 15 in the first half of 2027; at most one a week. */
export function inventCalendar(): InventedSession[] {
  const random = createRandom(SEED);
  const slots = [2021, 2022, 2023, 2024, 2025, 2026, LAST_YEAR].flatMap((year) => {
    const [count, stride] = year === LAST_YEAR ? [15, 1.6] : [40, 1.25];
    return Array.from({ length: count }, (_, index) => plusDays(firstMonday(year), 7 * Math.floor(index * stride)));
  });
  return slots.map((monday, number) => inventSession(number, monday, random));
}

function inventSession(number: number, monday: PlainDate, random: Random): InventedSession {
  const programme = programmeOf(number);
  const hostParty = random.pick(HOSTS[programme.audience]);
  const own = INVENTED_VENUES.filter(({ offeredBy }) => offeredBy === (hostParty === 'ANISCG' ? null : hostParty));
  const venue = random.pick(own);
  const firstDay = plusDays(monday, random.integer(0, 2));
  const days = Math.ceil(programme.hours / HOURS_A_DAY);
  const lastDay = plusDays(firstDay, days - 1);
  const afternoon = days === 1 && programme.hours <= HOURS_A_DAY / 2 && random.chance(0.5);
  return {
    id: demonstrationId('session', number),
    programmeId: programme.id,
    kind: programme.kind,
    audience: programme.audience,
    venueId: venue.id,
    departmentCode: venue.departmentCode,
    firstDay,
    startTime: afternoon ? '14:00' : '09:00',
    lastDay,
    endTime: programme.hours < HOURS_A_DAY && !afternoon ? '12:00' : '17:00',
    seats: Math.min(venue.capacity, random.pick([12, 16, 20, 24])),
    hostParty,
    state: stateOf(number, lastDay, programme.kind),
  };
}

function programmeOf(number: number) {
  const [onboarding, ...others] = INVENTED_PROGRAMMES;
  const turn = number - Math.ceil(number / ONBOARDING_EVERY);
  const programme = number % ONBOARDING_EVERY === 0 ? onboarding : others[turn % others.length];
  if (!programme) throw new RangeError('the invented catalogue is empty');
  return programme;
}

/** A few sessions are cancelled, a few to come are drafts; onboarding never is. */
function stateOf(number: number, lastDay: PlainDate, kind: ProgrammeKind): SessionState {
  if (kind !== 'ONBOARDING' && number % 19 === 7) return 'CANCELLED';
  if (lastDay < STANDS_ON) return 'HELD';
  return kind !== 'ONBOARDING' && number % 3 === 1 ? 'DRAFT' : 'OPEN';
}

function firstMonday(year: number): PlainDate {
  const fourth = fromParts(year, 1, 4);
  return plusDays(fourth, (7 - (daysBetween(A_MONDAY, fourth) % 7)) % 7);
}
