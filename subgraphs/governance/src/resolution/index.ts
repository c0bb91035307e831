export { resolutionById } from './resolution.loader.js';
export { Resolution } from './resolution.model.js';
export { resolutionsById } from './resolution.store.js';
