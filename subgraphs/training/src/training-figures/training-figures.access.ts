import { ROW, countedOver, typeAccess } from '@iscg/access';
import { attendanceOfOwnParty } from '../enrolment/index.js';
import { asksForOnboarding, onboardingOfCompetence } from '../onboarding/index.js';
import { readsTraining } from '../programme/index.js';
import type { ReachedGroup, TrainingFigures } from './training-figures.model.js';

/** Counts of the onboardings that the viewer may see. */
const onboardingsCounted = countedOver(onboardingOfCompetence, asksForOnboarding);

export const trainingFiguresAccess = typeAccess<TrainingFigures>({
  type: 'TrainingFigures',
  rows: readsTraining,
  fields: {
    asOf: ROW,
    sessions: ROW,
    upcoming: ROW,
    attended: attendanceOfOwnParty,
    reached: attendanceOfOwnParty,
    onboardingOverdue: onboardingsCounted,
    onboardingDue: onboardingsCounted,
    source: ROW,
    definition: ROW,
  },
});

export const reachedGroupAccess = typeAccess<ReachedGroup>({
  type: 'ReachedGroup',
  rows: attendanceOfOwnParty,
  fields: { key: ROW, label: ROW, reached: ROW },
});
