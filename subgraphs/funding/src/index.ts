export { funding } from './slices.js';
