export { posts } from './slices.js';
