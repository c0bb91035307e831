// Child process: our gateway. Sends its address and a token, then its CPU time whenever asked.
import { readFile } from 'node:fs/promises';
import { systemClock } from '@iscg/values';
import { developmentToken, readEnvironment, startGateway } from '../dist/index.js';
import { tellCpu } from './tell-cpu.mjs';

const { supergraph, urls, passportKey, dataDir, parties } = JSON.parse(process.argv[2]);
const environment = readEnvironment({
  PORT: '0',
  LOG_LEVEL: 'info',
  SUPERGRAPH: supergraph,
  SUBGRAPH_URLS: JSON.stringify(urls),
  ...(passportKey ? { PASSPORT_PRIVATE_JWK: await readFile(passportKey, 'utf8') } : { ACCESS_FEATURES: 'off' }),
});
const gateway = await startGateway(environment, {
  clock: systemClock,
  ...(passportKey && { developmentProvider: { dataDir } }),
});
const token = passportKey
  ? await developmentToken({ dataDir, issuer: `${gateway.url}/idp`, parties, clock: systemClock })
  : undefined;
tellCpu({ url: `${gateway.url}/graphql`, token });
