export { asksForOnboarding, onboardingOfCompetence } from './onboarding.access.js';
export { ONBOARDING_STATUS } from './onboarding-status.sql.js';
