export { holdOthers } from './hold-others.store.js';
export { keysetOrder, lettered, ranked, type SortKey } from './keyset.js';
export { openOnce } from './once.js';
export { postOfDossier } from './post-of-dossier.store.js';
export { checked, conflict, fault, missing, refuseFuture, refuseNoVersion, refuseStale } from './refusal.js';
export { nameOf, refuseElsewhere } from './registration.js';
export { chosen, departmentsOf, finds, sought } from './selection.js';
export { lineOf, textOf } from './texts.js';
