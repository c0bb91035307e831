export { createOnce } from './create-once.js';
