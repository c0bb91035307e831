export { keysetOrder, lettered, ranked, type SortKey } from './keyset.js';
export { openOnce } from './once.js';
export { postOfDossier } from './post-of-dossier.store.js';
export { nameOf, refuseElsewhere } from './registration.js';
export { chosen, departmentsOf, finds, sought } from './selection.js';
