import { stubReference, type Slice } from '@iscg/subgraph-kit';
import { Onboarding2021010100020 } from './migrations/2021010100020-onboarding.js';
import { keepsTraining } from '../venue/index.js';
import { OnboardingByDueDay2026112300000 } from './migrations/2026112300000-onboarding-by-due-day.js';
import { OnboardingFollows2026112310210 } from './migrations/2026112310210-onboarding-follows.js';
import {
  asksForOnboarding,
  onboardingAccess,
  onboardingConnectionAccess,
  keptOnboardingTables,
  onboardingInputs,
  onboardingPayloadAccess,
  socialWorkerStubAccess,
} from './onboarding.access.js';
import { loadOnboarding } from './onboarding.demonstration.js';
import { OnboardingResolver, SocialWorkerOnboardingResolver } from './onboarding.resolver.js';
import { SocialWorkerStub } from './social-worker.stub.js';

/** Whether every newly recruited social worker was onboarded: contributed to the posts subgraph's `SocialWorker`. */
export const onboardingSlice: Slice = {
  name: 'onboarding',
  resolvers: [SocialWorkerOnboardingResolver, OnboardingResolver],
  contributesTo: [SocialWorkerStub],
  access: [socialWorkerStubAccess, onboardingAccess, onboardingConnectionAccess, onboardingPayloadAccess],
  inputs: onboardingInputs,
  queries: { onboardings: asksForOnboarding },
  mutations: { registerOnboarding: keepsTraining },
  tables: keptOnboardingTables,
  migrations: [Onboarding2021010100020, OnboardingByDueDay2026112300000, OnboardingFollows2026112310210],
  references: { SocialWorker: stubReference },
  demonstration: loadOnboarding,
};
