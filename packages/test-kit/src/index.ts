// Every test file loads this anew: nothing here may load the services themselves, only `stack-process` does.
export { testCluster, testRolesSecret, type TestCluster } from './env.js';
export { leaksIn } from './leaks.js';
export { startTestGateway, type TestGateway } from './test-gateway.js';
export { startTestStack, type RunningStack, type TestStack } from './test-stack.js';
export {
  asPassport,
  asViewer,
  post,
  tokenFor,
  viewerOf,
  type Ask,
  type GraphAnswer,
  type GraphError,
  type ViewerOptions,
} from './viewer-client.js';
