// Child process: our gateway as it runs in production. Sends its address and a token, then its usage whenever asked.
import { readFile } from 'node:fs/promises';
import { systemClock } from '@iscg/values';
import { developmentToken, readEnvironment, startGateway } from '../dist/index.js';
import { tellUsage } from './measured-process.mjs';

const { supergraph, urls, passportKey, issuer, dataDir, parties } = JSON.parse(process.argv[2]);
const environment = readEnvironment({
  PORT: '0',
  LOG_LEVEL: 'silent',
  SUPERGRAPH: supergraph,
  SUBGRAPH_URLS: JSON.stringify(urls),
  ...(passportKey
    ? { NODE_ENV: 'production', ISSUER: issuer, PASSPORT_PRIVATE_JWK: await readFile(passportKey, 'utf8') }
    : { ACCESS_FEATURES: 'off' }),
});
const gateway = await startGateway(environment, { clock: systemClock });
const token = passportKey ? await developmentToken({ dataDir, issuer, parties, clock: systemClock }) : undefined;
tellUsage({ url: `${gateway.url}/graphql`, token });
