import { fileURLToPath } from 'node:url';
import { testCluster } from './env.js';
import type { GatewayRequest } from './gateway-process.js';
import { forkService, stopChild, type RunningStack } from './test-stack.js';

/** A second gateway over subgraphs that already run; stopped by `await using` or `stop`. */
export interface TestGateway extends RunningStack, AsyncDisposable {
  stop(): Promise<void>;
}

const PROCESS = fileURLToPath(new URL('./gateway-process.js', import.meta.url));

/** Starts a gateway over the given subgraphs, some of which may be dead, mute or foreign; half a second. */
export async function startTestGateway(options: Omit<GatewayRequest, 'dataDir'>): Promise<TestGateway> {
  const { dataDir } = testCluster();
  const child = await forkService(PROCESS, { ...options, dataDir });
  const stop = () => stopChild(child.process);
  return { ...child.running, stop, [Symbol.asyncDispose]: stop };
}
