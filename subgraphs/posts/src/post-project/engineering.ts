import type { PlainDate } from '@iscg/values';

/** The seven steps of project engineering, in the order of the convention (article 2). */
export const EngineeringStep = {
  NEEDS: 'NEEDS',
  LOCATION: 'LOCATION',
  DIAGNOSIS: 'DIAGNOSIS',
  OBJECTIVES: 'OBJECTIVES',
  MEANS: 'MEANS',
  FINANCES: 'FINANCES',
  RECRUITMENT: 'RECRUITMENT',
} as const;
export type EngineeringStep = keyof typeof EngineeringStep;

export const EngineeringStepStatus = {
  TODO: 'TODO',
  IN_PROGRESS: 'IN_PROGRESS',
  DONE: 'DONE',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
export type EngineeringStepStatus = keyof typeof EngineeringStepStatus;

/** What was recorded of a step, on a day. */
export interface StepRecord {
  readonly step: EngineeringStep;
  readonly status: EngineeringStepStatus;
  readonly on: PlainDate;
}

/** One of the seven steps with everything recorded of it, latest first. */
export interface StepStanding<Entry extends StepRecord> {
  readonly step: EngineeringStep;
  readonly status: EngineeringStepStatus;
  readonly history: Entry[];
}

/** Always the seven, in order: each stands as it was recorded last, and is to do when nothing was. */
export function stepStandings<Entry extends StepRecord>(entries: readonly Entry[]): StepStanding<Entry>[] {
  return Object.values(EngineeringStep).map((step) => {
    const history = entries.filter((entry) => entry.step === step).reverse();
    return { step, status: history[0]?.status ?? 'TODO', history };
  });
}
