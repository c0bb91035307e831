import { stubReference, type Slice } from '@iscg/subgraph-kit';
import { Onboarding2021010100020 } from './migrations/2021010100020-onboarding.js';
import { OnboardingByDueDay2026112300000 } from './migrations/2026112300000-onboarding-by-due-day.js';
import {
  asksForOnboarding,
  onboardingAccess,
  onboardingConnectionAccess,
  onboardingTables,
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
  access: [socialWorkerStubAccess, onboardingAccess, onboardingConnectionAccess],
  queries: { onboardings: asksForOnboarding },
  tables: onboardingTables,
  migrations: [Onboarding2021010100020, OnboardingByDueDay2026112300000],
  references: { SocialWorker: stubReference },
  demonstration: loadOnboarding,
};
