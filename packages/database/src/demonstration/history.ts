import { dayNumber } from './calendar.js';
import type { PostEventKind } from './model.js';
import type { Random } from './random.js';

/** The state a post ends in on 2026-01-01. */
export type FinalState = 'FILLED' | 'VACANT' | 'SUSPENDED';

/** One event, on a day number. */
export interface Moment {
  kind: PostEventKind;
  day: number;
  reason: string;
}

/** A stretch during which one person holds the post; `end` is its last day. */
export interface Tenure {
  start: number;
  end: number | undefined;
}

/** What has happened to a post. */
export interface History {
  moments: Moment[];
  tenures: Tenure[];
}

/** The last day on which something happens in the demonstration. */
const HORIZON = dayNumber(2025, 12, 15);
/** The latest day on which a post that ends vacant has lost its holder at the earliest. */
const RECENT = dayNumber(2025, 3, 1);
const SHORTEST_TENURE = 400;
const LONGEST_TENURE = 2_600;

const DEPARTURES = ['Mutation', 'Départ à la retraite', 'Fin de contrat', 'Démission', 'Congé parental'] as const;
const SUSPENSIONS = [
  'Financement en cours de renouvellement',
  'Locaux indisponibles',
  'Convention locale à renouveler',
];

/** Invents the life of a post that opened on the day `opening` and ends in the state `final`. */
export function inventHistory(opening: number, final: FinalState, random: Random): History {
  const moments: Moment[] = [
    { kind: 'PLANNED', day: opening - random.integer(60, 240), reason: 'Besoin validé par les partenaires locaux' },
    { kind: 'OPENED', day: opening, reason: 'Signature de la convention locale' },
  ];
  const tenures: Tenure[] = [];
  let start = opening + random.integer(1, 90);
  for (;;) {
    moments.push({ kind: 'FILLED', day: start, reason: tenures.length === 0 ? 'Premier recrutement' : 'Recrutement' });
    const end = start + random.integer(SHORTEST_TENURE, LONGEST_TENURE);
    const gap = random.integer(20, 150);
    if (end + gap + SHORTEST_TENURE > RECENT) return finish(moments, tenures, start, final, random);
    tenures.push({ start, end });
    moments.push({ kind: 'VACATED', day: end + 1, reason: random.pick(DEPARTURES) });
    if (gap > 100) moments.push(...interruption(end + 1, gap, random));
    start = end + 1 + gap;
  }
}

function interruption(vacated: number, gap: number, random: Random): Moment[] {
  return [
    { kind: 'SUSPENDED', day: vacated + 15, reason: random.pick(SUSPENSIONS) },
    { kind: 'RESUMED', day: vacated + gap - 20, reason: 'Reprise après suspension' },
  ];
}

function finish(moments: Moment[], tenures: Tenure[], start: number, final: FinalState, random: Random): History {
  if (final === 'FILLED') return { moments, tenures: [...tenures, { start, end: undefined }] };
  const end = random.integer(RECENT, HORIZON - 60);
  const vacated: Moment = { kind: 'VACATED', day: end + 1, reason: random.pick(DEPARTURES) };
  const suspended: Moment = { kind: 'SUSPENDED', day: end + 40, reason: random.pick(SUSPENSIONS) };
  return {
    moments: [...moments, vacated, ...(final === 'SUSPENDED' ? [suspended] : [])],
    tenures: [...tenures, { start, end }],
  };
}
