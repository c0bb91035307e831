export { ACTING_PARTIES } from './act-recording.access.js';
export { holdOthers } from './act-recording.store.js';
export { actOnce } from './once.js';
export {
  checked,
  conflict,
  fault,
  missing,
  refuseFuture,
  refuseNoVersion,
  refuseOtherParty,
  refuseStale,
} from './refusal.js';
export { lineOf, textOf } from './texts.js';
