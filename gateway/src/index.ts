export { startGateway, type Gateway, type GatewayOptions } from './server.js';
export { COMMITTED_SUPERGRAPH, InvalidEnvironment, readEnvironment, type GatewayEnvironment } from './env.js';
export { DEFAULT_LIMITS, type Limits } from './planning/limits/limits.js';
export { GATEWAY_MIGRATIONS, type GatewayMigration } from './sessions/migrations/index.js';
export { prepareJobs } from './jobs/jobs.js';
