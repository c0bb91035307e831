export { training } from './slices.js';
