export {
  byDepartment,
  writesPosts,
  keepsPosts,
  organisationsOfPosts,
  postOfCompetence,
  postsCounted,
  readsPosts,
  workerIdentity,
} from './competence.access.js';
export { asOfDay, datedBy } from './as-of.js';
export type { CompetenceRow } from './competence.access.js';
export { difficultyOfCompetence } from './dossier.access.js';
export { frenchDay } from './french-day.js';
export { parseFte } from './fte.js';
export { inField, refused } from './refused.js';
export { Force } from './force.js';
