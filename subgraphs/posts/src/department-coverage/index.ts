export {
  POSTS_SOURCE,
  byServedForce,
  definitionOf,
  figuresByForce,
  figuresOf,
  fteText,
  seenBy,
  statusOf,
} from './coverage.js';
export type { ForceCount, PostCount } from './coverage.js';
export { ForceCoverage } from './coverage.model.js';
export type { ServedForce } from './coverage.model.js';
export { postCountsOfDepartments } from './coverage.store.js';
