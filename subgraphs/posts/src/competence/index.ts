export {
  byDepartment,
  organisationsOfPosts,
  postOfCompetence,
  readsPosts,
  workerIdentity,
} from './competence.access.js';
export { asOfDay, datedBy } from './as-of.js';
export type { CompetenceRow } from './competence.access.js';
export { difficultyOfCompetence, keepsPosts, writesPosts } from './dossier.access.js';
export { Force } from './force.js';
