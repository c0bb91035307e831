import { createPassportIssuer } from '@iscg/access';
import { readEnvironment, startGateway } from '@iscg/gateway';
import { readSubgraphEnvironment, startSubgraph, type RunningService, type SubgraphOptions } from '@iscg/subgraph-kit';
import { systemClock, type Clock } from '@iscg/values';
import { passportKey, databaseSecret } from './keys.js';
import { GATEWAY } from './gateway-schema.js';
import { bucketVariables, type DocumentsBucket } from './documents-bucket.js';
import { documentsFolder } from './documents-folder.js';
import { PORTAL_DIRECTORY, portalEnvironment } from './portal-environment.js';
import { prepareDatabase, urlsOf } from './prepare-database.js';
import { SUBGRAPHS } from './services.js';

export interface StackOptions extends Pick<SubgraphOptions, 'locks' | 'onStatement'> {
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataDir: string;
  /** Administrator's connection to PostgreSQL. */
  readonly adminUrl: string;
  readonly database: string;
  /** Loads the invented data. */
  readonly demonstration: boolean;
  /** Folder of the built pages, the portal’s own when absent; `false`: no pages and no browser sessions. */
  readonly portal?: string | false;
  /** By which server reminders are sent; none are when absent. */
  readonly mail?: { readonly url: string; readonly from: string };
  /** The bucket that keeps the files of documents; a folder of `dataDir` when absent. */
  readonly bucket?: DocumentsBucket;
  readonly clock?: Clock;
  readonly logLevel?: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Replaces the application role's connections; only the test that takes the row lock away uses it. */
  readonly connectAs?: (url: string) => string;
  log?(message: string): void;
}

export interface Stack {
  readonly url: string;
  /** Addresses of the subgraphs by name. */
  readonly subgraphs: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts every service of the portal in this process, on loopback, over a running PostgreSQL. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { port, dataDir, clock = systemClock, logLevel = 'warn', log = () => undefined } = options;
  const secret = await databaseSecret(dataDir);
  const urls = await prepareDatabase({ ...options, secret });
  const privateJwk = await passportKey(dataDir);
  const { publicJwk } = await createPassportIssuer({ privateJwk, clock });
  const running: RunningService[] = [];
  const stop = async () => {
    for (const service of [...running].reverse()) await service.stop();
  };
  try {
    for (const definition of SUBGRAPHS) {
      const { applicationUrl } = urlsOf(urls, definition.name);
      const environment = readSubgraphEnvironment(definition.name, {
        PORT: '0',
        DATABASE_URL: options.connectAs?.(applicationUrl) ?? applicationUrl,
        PASSPORT_PUBLIC_JWK: JSON.stringify(publicJwk),
      });
      running.push(await startSubgraph(definition, environment, subgraphOptions(options, clock)));
      log(`service ${definition.name} prêt`);
    }
    const subgraphs = Object.fromEntries(running.map(({ name, url }) => [name, `${url}/graphql`]));
    const environment = readEnvironment({
      ...(await portalVariables(options, urlsOf(urls, GATEWAY).applicationUrl)),
      DOCUMENTS_FOLDER: await documentsFolder(options),
      ...bucketVariables(options.bucket),
      PORT: String(port),
      LOG_LEVEL: logLevel,
      SUBGRAPH_URLS: JSON.stringify(subgraphs),
      PASSPORT_PRIVATE_JWK: JSON.stringify(privateJwk),
    });
    const gateway = await startGateway(environment, { clock, developmentProvider: { dataDir } });
    running.push({ name: 'gateway', url: gateway.url, stop: () => gateway.stop() });
    return { url: gateway.url, subgraphs, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function portalVariables({ portal = PORTAL_DIRECTORY, dataDir, mail }: StackOptions, databaseUrl: string) {
  const letters = mail && { SMTP_URL: mail.url, SMTP_FROM: mail.from };
  return portal === false
    ? {}
    : { ...(await portalEnvironment({ dataDir, directory: portal, databaseUrl })), ...letters };
}

function subgraphOptions({ locks, onStatement, logLevel = 'warn' }: StackOptions, clock: Clock): SubgraphOptions {
  return {
    clock,
    logger: logLevel === 'silent' ? false : { level: logLevel },
    ...(locks && { locks }),
    ...(onStatement && { onStatement }),
  };
}
