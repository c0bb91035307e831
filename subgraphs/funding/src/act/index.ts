export { holdOthers } from './act.store.js';
export { once } from './once.js';
export { checked, conflict, fault, missing, refuseFuture, refuseNoVersion, refuseStale } from './refusal.js';
export { lineOf, textOf } from './texts.js';
