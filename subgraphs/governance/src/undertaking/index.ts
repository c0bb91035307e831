export { decidesUndertakings, undertakingTables } from './undertaking.access.js';
export { UndertakingStatus } from './undertaking.enums.js';
export { undertakingById } from './undertaking.loader.js';
export { Undertaking } from './undertaking.model.js';
export { duePeriods } from './due-period.store.js';
export { undertakingsById, undertakingsOfResolutions } from './undertaking.store.js';
export { DUE_SOON_DAYS } from './undertaking-clock.js';
