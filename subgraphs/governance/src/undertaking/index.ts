export { UndertakingStatus } from './undertaking.enums.js';
export { undertakingById } from './undertaking.loader.js';
export { Undertaking } from './undertaking.model.js';
export { duePeriods, undertakingsById } from './undertaking.store.js';
export { DUE_SOON_DAYS } from './undertaking-clock.js';
