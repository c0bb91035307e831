export { startGateway, type Gateway, type GatewayOptions } from './server.js';
export { COMMITTED_SUPERGRAPH, InvalidEnvironment, readEnvironment, type GatewayEnvironment } from './env.js';
export { DEFAULT_LIMITS, type Limits } from './planning/limits/limits.js';
export { developmentToken, type DevelopmentTokenOptions } from './development/token.js';
export { readOrMake } from './development/key-files.js';
