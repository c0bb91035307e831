export { POSTS_DEFINITION, POSTS_SOURCE, figuresByForce, figuresOf, seenBy, statusOf } from './coverage.js';
export type { ForceCount, PostCount } from './coverage.js';
export { ForceCoverage } from './coverage.model.js';
