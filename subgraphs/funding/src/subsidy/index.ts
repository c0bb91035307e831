export { aniscgOnly, keepsLedger, ownSubsidy, subsidyTables, type FunderRow } from './subsidy-line.access.js';
export { SubsidyLine } from './subsidy-line.model.js';
export { subsidyLineById } from './subsidy-line.loader.js';
export { LINES } from './subsidy-line.sql.js';
export { lockSubsidyLine, touchSubsidyLine } from './subsidy-line.store.js';
