import { outboxSlice, settledPolicies, type Slice, type SubgraphDefinition } from '@iscg/subgraph-kit';
import { enrolmentSlice } from './enrolment/slice.js';
import { evaluationSlice } from './evaluation/slice.js';
import { onboardingSlice } from './onboarding/slice.js';
import { programmeSlice } from './programme/slice.js';
import { recordedCallSlice } from './recorded-call/slice.js';
import { requestWaitingSlice } from './request-waiting/slice.js';
import { satisfactionSlice } from './satisfaction/slice.js';
import { sessionNoticeSlice } from './session-notice/slice.js';
import { sessionSlice } from './session/slice.js';
import { trainingFiguresSlice } from './training-figures/slice.js';
import { trainingSettingsSlice } from './training-settings/slice.js';
import { trainerSlice } from './trainer/slice.js';
import { trainingRequestSlice } from './training-request/slice.js';
import { venueOfferSlice } from './venue-offer/slice.js';
import { venueSlice } from './venue/slice.js';

const slices: readonly Slice[] = [
  recordedCallSlice,
  trainingSettingsSlice,
  programmeSlice,
  venueSlice,
  trainerSlice,
  sessionSlice,
  sessionNoticeSlice,
  enrolmentSlice,
  onboardingSlice,
  trainingRequestSlice,
  venueOfferSlice,
  evaluationSlice,
  trainingFiguresSlice,
  satisfactionSlice,
];

/** What is taught, where and when, to how many, and whether every new social worker was onboarded. */
export const training: SubgraphDefinition = {
  name: 'training',
  slices: [...slices, outboxSlice('training'), requestWaitingSlice, settledPolicies('training', slices)],
  sdl: new URL('../schema.graphql', import.meta.url),
};
