export { ACTING_PARTIES } from './act-recording.access.js';
export { actOnce } from './act-once.js';
