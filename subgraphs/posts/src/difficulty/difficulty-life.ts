import { daysBetween, type PlainDate } from '@iscg/values';

/** What is done about a difficulty, on a day. */
export const DifficultyStepKind = {
  MEDIATION: 'MEDIATION',
  SETTLED: 'SETTLED',
  UNRESOLVED: 'UNRESOLVED',
  REOPENED: 'REOPENED',
} as const;
export type DifficultyStepKind = keyof typeof DifficultyStepKind;

/** Where a difficulty stands. */
export const DifficultyState = {
  REPORTED: 'REPORTED',
  MEDIATION: 'MEDIATION',
  SETTLED: 'SETTLED',
  UNRESOLVED: 'UNRESOLVED',
} as const;
export type DifficultyState = keyof typeof DifficultyState;

/** The state that a step puts a difficulty in. */
export const STATE_AFTER: Readonly<Record<DifficultyStepKind, DifficultyState>> = {
  MEDIATION: 'MEDIATION',
  SETTLED: 'SETTLED',
  UNRESOLVED: 'UNRESOLVED',
  REOPENED: 'MEDIATION',
};

/** What may be done next: mediation comes before any end, and only an ended difficulty is reopened. */
export const NEXT_STEPS: Readonly<Record<DifficultyState, readonly DifficultyStepKind[]>> = {
  REPORTED: ['MEDIATION'],
  MEDIATION: ['MEDIATION', 'SETTLED', 'UNRESOLVED'],
  SETTLED: ['REOPENED'],
  UNRESOLVED: ['REOPENED'],
};

export interface DatedStep {
  readonly kind: DifficultyStepKind;
  readonly on: PlainDate;
}

export interface DifficultyStanding {
  readonly state: DifficultyState;
  /** First day of the state. */
  readonly since: PlainDate;
  readonly lastStepOn: PlainDate;
  readonly reopenings: number;
  /** From the report to the settlement that stands; null unless settled. */
  readonly daysToSettle: number | null;
}

/**
 * Where a difficulty stands on a day: its steps in order, replayed up to that day; nothing before it is reported.
 * The reference that the SQL of the store is tested against.
 * @throws RangeError when a step may not follow the one before it
 */
export function standingAsOf(
  reportedOn: PlainDate,
  steps: readonly DatedStep[],
  day: PlainDate,
): DifficultyStanding | undefined {
  if (reportedOn > day) return undefined;
  let state: DifficultyState = 'REPORTED';
  let since = reportedOn;
  let lastStepOn = reportedOn;
  const past = steps.filter(({ on }) => on <= day);
  for (const { kind, on } of past) {
    if (!NEXT_STEPS[state].includes(kind)) throw new RangeError(`${kind} cannot follow ${state}`);
    if (on < lastStepOn) throw new RangeError(`${kind} on ${on} comes after ${lastStepOn}`);
    if (STATE_AFTER[kind] !== state) since = on;
    state = STATE_AFTER[kind];
    lastStepOn = on;
  }
  return {
    state,
    since,
    lastStepOn,
    reopenings: past.filter(({ kind }) => kind === 'REOPENED').length,
    daysToSettle: state === 'SETTLED' ? daysBetween(reportedOn, lastStepOn) : null,
  };
}
