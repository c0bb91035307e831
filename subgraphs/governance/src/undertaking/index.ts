export { undertakingById } from './undertaking.loader.js';
export { Undertaking } from './undertaking.model.js';
export { undertakingsById } from './undertaking.store.js';
