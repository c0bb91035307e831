import type { PartyCode } from '@iscg/client';
import { dayOfInstant, wallClockOf } from '../../ui/format';
import type { Draft } from '../../ui/form/draft';
import type { Basis, Checked, UserFault } from '../../ui/form/write';
import { isDay } from '../../ui/list/list-url';
import { instantInParis } from './paris-time';
import type { SessionRecord } from './use-session-record';
import { SENDERS } from './words';

export type PlanField =
  | 'programmeId'
  | 'venueId'
  | 'startDay'
  | 'startHour'
  | 'endDay'
  | 'endHour'
  | 'seats'
  | 'hostParty'
  /** Identifiers, a space between them. */
  | 'trainerIds';

export type PlanDraft = Draft<PlanField>;

/** What the graph takes. */
export interface Plan {
  readonly programmeId: string;
  readonly venueId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly seats: number;
  readonly hostParty: PartyCode;
  readonly trainerIds: string[];
}

export const HOSTS: readonly PartyCode[] = [...SENDERS, 'ANISCG'];

export const BLANK_PLAN: PlanDraft = {
  programmeId: '',
  venueId: '',
  startDay: '',
  startHour: '09:00',
  endDay: '',
  endHour: '17:00',
  seats: '',
  hostParty: '',
  trainerIds: '',
};

const MOST_SEATS = 2_000;
const MOST_TRAINERS = 10;

/** A session as the form shows it. */
export function planOf(session: SessionRecord): PlanDraft {
  const { startsAt, endsAt } = session;
  return {
    programmeId: session.programme?.id ?? '',
    venueId: session.venue?.id ?? '',
    startDay: startsAt ? dayOfInstant(startsAt) : '',
    startHour: startsAt ? wallClockOf(startsAt).slice(11) : '',
    endDay: endsAt ? dayOfInstant(endsAt) : '',
    endHour: endsAt ? wallClockOf(endsAt).slice(11) : '',
    seats: String(session.seats ?? ''),
    hostParty: session.hostParty?.code ?? '',
    trainerIds: (session.trainers ?? []).map(({ id }) => id).join(' '),
  };
}

export function basisOfPlan(plan: PlanDraft, version: number): Basis<PlanField> {
  return { ...plan, version: String(version) };
}

export function idsIn(text: string): readonly string[] {
  return text.split(' ').filter(Boolean);
}

/**
 * Reads a session as a person typed it.
 * @param capacityOf persons that a venue holds; undefined when it is not known: the graph will judge
 */
export function checkPlan(
  draft: PlanDraft,
  capacityOf: (venueId: string) => number | undefined,
): Checked<PlanField, Plan> {
  const faults = new Map<PlanField, string>();
  const hostParty = HOSTS.find((each) => each === draft.hostParty);
  const trainerIds = [...idsIn(draft.trainerIds)];
  const seats = /^\d{1,4}$/.test(draft.seats.trim()) ? Number(draft.seats) : undefined;
  const startsAt = instantOf(draft, 'startDay', 'startHour', faults);
  const endsAt = instantOf(draft, 'endDay', 'endHour', faults);
  if (draft.programmeId === '') faults.set('programmeId', 'Choisissez le programme.');
  if (draft.venueId === '') faults.set('venueId', 'Choisissez le lieu.');
  if (startsAt && endsAt && endsAt <= startsAt) faults.set('endDay', 'La session finit avant de commencer.');
  const seatsFault = faultOfSeats(seats, capacityOf(draft.venueId));
  if (seatsFault) faults.set('seats', seatsFault);
  if (!hostParty) faults.set('hostParty', 'Choisissez la partie qui accueille la session.');
  if (trainerIds.length > MOST_TRAINERS) faults.set('trainerIds', `Au plus ${MOST_TRAINERS} formateurs.`);
  if (faults.size > 0 || !startsAt || !endsAt || !hostParty || seats === undefined) return { faults };
  const { programmeId, venueId } = draft;
  return { content: { programmeId, venueId, startsAt, endsAt, seats, hostParty, trainerIds } };
}

function instantOf(
  draft: PlanDraft,
  day: 'startDay' | 'endDay',
  hour: 'startHour' | 'endHour',
  faults: Map<PlanField, string>,
): string | undefined {
  if (!isDay(draft[day])) faults.set(day, 'Indiquez le jour (AAAA-MM-JJ).');
  if (!/^\d{2}:\d{2}$/.test(draft[hour])) faults.set(hour, 'Indiquez l’heure.');
  if (faults.has(day) || faults.has(hour)) return undefined;
  const instant = instantInParis(draft[day], draft[hour]);
  if (instant === undefined) faults.set(hour, 'Cette heure n’existe pas ce jour-là : les horloges changent d’heure.');
  return instant;
}

function faultOfSeats(seats: number | undefined, capacity: number | undefined): string | undefined {
  if (seats === undefined || seats < 1 || seats > MOST_SEATS) {
    return 'Indiquez le nombre de places, de 1 à 2 000.';
  }
  return capacity !== undefined && seats > capacity
    ? `Ce lieu reçoit ${capacity} personnes au plus : réduisez les places ou changez de lieu.`
    : undefined;
}

const FIELDS: Readonly<Record<string, PlanField>> = { startsAt: 'startDay', endsAt: 'endDay' };

/** The graph’s refusals, each at the field of the form that mends it. */
export function atFormFields<Payload extends { readonly errors: readonly UserFault[] }>(
  payload: Payload | null,
): { readonly errors: readonly UserFault[] } | null {
  if (!payload) return null;
  return {
    errors: payload.errors.map((error) => ({ ...error, field: FIELDS[error.field ?? ''] ?? error.field })),
  };
}
