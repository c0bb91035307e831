export { byDepartment, cofundingOfCompetence, type CompetenceRow } from './known-post.access.js';
export { knownPost } from './known-post.store.js';
