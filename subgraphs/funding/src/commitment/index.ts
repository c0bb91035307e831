export { readsFunding } from './commitment.access.js';
