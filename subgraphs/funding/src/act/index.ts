export { once } from './once.js';
export { checked, conflict, fault, missing, refuseNoVersion, refuseStale } from './refusal.js';
export { lineOf, textOf } from './texts.js';
