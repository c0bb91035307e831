export { governance } from './slices.js';
