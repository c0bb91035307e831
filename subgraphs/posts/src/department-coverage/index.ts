export { POSTS_SOURCE, definitionOf, figuresByForce, figuresOf, fteText, seenBy, statusOf } from './coverage.js';
export type { ForceCount, PostCount } from './coverage.js';
export { ForceCoverage } from './coverage.model.js';
export { postCountsOfDepartments } from './coverage.store.js';
