export {
  byDepartment,
  writesPosts,
  keepsPosts,
  namesFoundBy,
  organisationsOfPosts,
  postOfCompetence,
  postsCounted,
  readsPosts,
  workerIdentity,
} from './competence.access.js';
export { asOfDay, datedBy } from './as-of.js';
export type { CompetenceRow } from './competence.access.js';
export { difficultyOfCompetence } from './dossier.access.js';
export { EMPLOYER_ENDED, HOST_UNIT_ENDED } from './ended-places.js';
export { frenchDay } from '@iscg/values';
export { isFte, parseFte } from './fte.js';
export { Force } from './force.js';
export { wordsOf } from '@iscg/values';
