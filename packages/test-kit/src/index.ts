export { testCluster, type TestCluster } from './env.js';
export { startTestStack, type RunningStack, type TestStack } from './test-stack.js';
export {
  asPassport,
  asViewer,
  post,
  viewerOf,
  type Ask,
  type GraphAnswer,
  type GraphError,
  type ViewerOptions,
} from './viewer-client.js';
