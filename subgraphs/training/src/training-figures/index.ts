export { TrainingDimension } from './dimension.js';
export { reachedFor, refuseEverySession, type ReachedCount } from './reached.js';
export { reachedCounts } from './training-figures.store.js';
