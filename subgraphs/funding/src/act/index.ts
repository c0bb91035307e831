export { ACTING_PARTIES } from './act.access.js';
export { actOnce } from './act-once.js';
