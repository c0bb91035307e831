export { POSTS_SOURCE, definitionOf, figuresByForce, figuresOf, seenBy, statusOf } from './coverage.js';
export type { ForceCount, PostCount } from './coverage.js';
export { ForceCoverage } from './coverage.model.js';
