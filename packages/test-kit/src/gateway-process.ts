import { readEnvironment, startGateway } from '@iscg/gateway';
import { passportKey } from '@iscg/stack/keys';
import { systemClock } from '@iscg/values';

/** What a test asks of its gateway; serializable, because the gateway runs in a process of its own. */
export interface GatewayRequest {
  readonly dataDir: string;
  /** GraphQL addresses of the subgraphs by name. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** Patience with a subgraph. */
  readonly timeoutMilliseconds: number;
}

process.once('message', (request: GatewayRequest) => void serve(request));
process.once('disconnect', () => process.exit(0));

async function serve({ dataDir, subgraphs, timeoutMilliseconds }: GatewayRequest): Promise<void> {
  try {
    const environment = readEnvironment({
      PORT: '0',
      LOG_LEVEL: 'silent',
      SUBGRAPH_URLS: JSON.stringify(subgraphs),
      SUBGRAPH_TIMEOUT_MS: String(timeoutMilliseconds),
      PASSPORT_PRIVATE_JWK: JSON.stringify(await passportKey(dataDir)),
    });
    const gateway = await startGateway(environment, { clock: systemClock, developmentProvider: { dataDir } });
    process.on('message', (message) => {
      if (message === 'stop') void gateway.stop().then(() => process.exit(0));
    });
    process.send?.({ ready: { url: gateway.url, subgraphs } });
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
