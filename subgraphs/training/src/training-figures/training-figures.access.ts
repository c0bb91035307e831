import { ROW, typeAccess } from '@iscg/access';
import { attendanceOfOwnParty } from '../enrolment/index.js';
import { asksForOnboarding } from '../onboarding/index.js';
import { readsTraining } from '../programme/index.js';
import type { TrainingFigures } from './training-figures.model.js';

export const trainingFiguresAccess = typeAccess<TrainingFigures>({
  type: 'TrainingFigures',
  rows: readsTraining,
  fields: {
    asOf: ROW,
    sessions: ROW,
    upcoming: ROW,
    attended: attendanceOfOwnParty,
    onboardingOverdue: asksForOnboarding,
    onboardingDue: asksForOnboarding,
    source: ROW,
    definition: ROW,
  },
});
