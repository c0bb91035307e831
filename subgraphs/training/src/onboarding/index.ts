export { asksForOnboarding, onboardingOfCompetence } from './onboarding.access.js';
export { onboardingsOfWorkers } from './onboarding.store.js';
export { ONBOARDING_STATUS } from './onboarding-status.sql.js';
export { SocialWorkerStub, socialWorkerStub } from './social-worker.stub.js';
