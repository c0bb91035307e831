export { SUBGRAPHS } from './services.js';
export { prepareDatabase, serviceUrls, type PrepareOptions } from './prepare-database.js';
export { startStack, type Stack, type StackOptions } from './start-stack.js';
export { readStackEnvironment, type StackEnvironment } from './env.js';
