// CPU of our gateway per request, against stock @apollo/gateway on the same subgraphs. Options:
//   --supergraph FILE --urls JSON --query FILE --variables JSON   another graph than the toy one
//   --passport-key FILE --parties ANISCG --issuer URL --data-dir DIR   subgraphs that ask for passports, and a
//     running development stack that publishes the issuer's keys (http://127.0.0.1:4000/idp) from that folder
//   --rounds 7 --requests 200 --concurrency 4 --json
// npm run bench runs the same comparison on the real stack.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeToyGraph } from '../dist/fixtures/toy-graph.js';
import { compareGateways, verdict } from './compare-gateways.mjs';
import { forkMeasured } from './measured-process.mjs';
import { QUERY } from './toy-query.mjs';

const option = (fallback) => ({ type: 'string', ...(fallback && { default: fallback }) });
const { values: options } = parseArgs({
  options: {
    supergraph: option(),
    urls: option('{}'),
    query: option(),
    variables: option('{}'),
    'passport-key': option(),
    parties: option('ANISCG'),
    issuer: option('http://127.0.0.1:4000/idp'),
    'data-dir': option('.data'),
    rounds: option('7'),
    requests: option('200'),
    concurrency: option('4'),
    json: { type: 'boolean', default: false },
  },
});
const dataDir = await mkdtemp(join(tmpdir(), 'gateway-cpu-'));
const toy = options.supergraph ? undefined : await forkMeasured(new URL('toy-subgraphs.mjs', import.meta.url));

try {
  const result = await compareGateways({
    target: toy ? await toyTarget(toy.address.urls) : givenTarget(),
    query: options.query ? await readFile(options.query, 'utf8') : QUERY,
    variables: JSON.parse(options.variables),
    rounds: Number(options.rounds),
    requests: Number(options.requests),
    concurrency: Number(options.concurrency),
  });
  console.log(options.json ? JSON.stringify(result) : verdict(result));
} finally {
  toy?.stop();
  await rm(dataDir, { recursive: true, force: true });
}

function givenTarget() {
  return {
    supergraph: options.supergraph,
    urls: JSON.parse(options.urls),
    passportKey: options['passport-key'],
    parties: options.parties.split(','),
    issuer: options.issuer,
    dataDir: options['data-dir'],
  };
}

async function toyTarget(urls) {
  const supergraph = join(dataDir, 'supergraph.graphql');
  await writeFile(supergraph, composeToyGraph(urls));
  return { supergraph, urls, parties: [], dataDir };
}
