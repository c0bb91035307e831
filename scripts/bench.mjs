/**
 * npm run bench: what the portal costs, on one real stack with the demonstration data over a throw-away PostgreSQL.
 * With --json, one JSON object and nothing else on the output; --rounds and --requests make it longer or shorter.
 * Both gateways are asked over the real subgraphs' recorded answers; with --live, over the subgraphs themselves.
 * --only gateway, --only posts, --only lists or --only files measures that part alone. The JSON keeps the plan of every read of posts.
 * It measures and judges nothing: figures depend on the machine, only the ratio travels.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareGateways } from '../gateway/bench/compare-gateways.mjs';
import { forkMeasured } from '../gateway/bench/measured-process.mjs';
import { developmentToken } from '../gateway/dist/development/index.js';
import { startEmbeddedPostgres } from '../packages/database/dist/index.js';
import { passportKey } from '../packages/stack/dist/keys.js';
import { systemClock } from '../packages/values/dist/index.js';
import { benchFiles } from './bench/files/files.mjs';
import { filesReport } from './bench/files/report.mjs';
import { latencyOf } from './bench/latency.mjs';
import { benchLists } from './bench/lists/lists.mjs';
import { listsReport } from './bench/lists/report.mjs';
import { benchPosts } from './bench/posts/posts.mjs';
import { postsReport } from './bench/posts/report.mjs';
import { report } from './bench/report.mjs';
import { startStackTwice } from './bench/start-up.mjs';

const QUERY = `{ posts(first: 100) { nodes { reference
  cofunding(year: 2026) { cost shares { funderKind share amount } }
  holder { familyName onboarding { status dueOn } } } } }`;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    requests: { type: 'string', default: '400' },
    live: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const say = (line) => void process.stderr.write(`${line}\n`);
const undo = [];

try {
  const result = await bench();
  process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : readable(result));
} finally {
  for (const step of undo.reverse()) await step();
}

async function bench() {
  const { only } = options;
  say('PostgreSQL jetable…');
  const postgres = await startEmbeddedPostgres({ durable: false });
  undo.push(() => postgres.stop());
  const rounds = Number(options.rounds);
  const part = (name) => only === undefined || only === name;
  const request = { adminUrl: postgres.adminUrl(), rounds, say };
  return {
    ...(part('gateway') && (await benchGateway(postgres))),
    ...(part('posts') && { posts: await benchPosts(request) }),
    ...(part('lists') && { lists: await benchLists(request) }),
    ...(part('files') && { files: await benchFiles(request) }),
  };
}

/** @param {any} result */
function readable({ posts, lists, files, ...gateway }) {
  const parts = [
    'cpu' in gateway && report(gateway),
    posts && postsReport(posts),
    lists && listsReport(lists),
    files && filesReport(files),
  ];
  return parts.filter(Boolean).join('\n');
}

async function benchGateway(postgres) {
  const busyBefore = loadavg()[0];
  const dataDir = await mkdtemp(join(tmpdir(), 'iscg-bench-'));
  undo.push(() => rm(dataDir, { recursive: true, force: true }));
  say('pile complète, deux démarrages…');
  const { stack, startUp } = await startStackTwice({ adminUrl: postgres.adminUrl(), dataDir, database: 'iscg' });
  undo.push(() => stack.stop());
  say('CPU de la passerelle et de @apollo/gateway, en alternance…');
  const cpu = await compareGateways({
    target: await target(stack, dataDir, await subgraphUrls(stack)),
    query: QUERY,
    rounds: Number(options.rounds),
    requests: Number(options.requests),
    concurrency: 4,
  });
  say('latence à travers la pile…');
  const latency = {};
  for (const party of /** @type {const} */ (['ANISCG', 'DGPN'])) {
    const issuer = `${stack.address.url}/idp`;
    const token = await developmentToken({ dataDir, issuer, parties: [party], clock: systemClock });
    latency[party] = await latencyOf({ url: `${stack.address.url}/graphql`, token }, QUERY);
  }
  const memory = { unit: 'megabytes, whole stack without PostgreSQL, after the run', rss: (await stack.usage()).rss };
  const machine = { node: process.version, loadBefore: busyBefore, loadAfter: loadavg()[0] };
  const subgraphs = options.live ? 'live' : 'recorded answers';
  return {
    query: QUERY,
    cpu: { ...cpu, subgraphs },
    latency,
    memory: { ...memory, rss: Math.round(memory.rss / 2 ** 20) },
    startUp,
    machine,
  };
}

async function subgraphUrls({ address: { subgraphs } }) {
  if (options.live) return subgraphs;
  const replay = await forkMeasured(new URL('bench/replay.mjs', import.meta.url), subgraphs);
  undo.push(() => replay.stop());
  return replay.address.urls;
}

async function target(stack, dataDir, urls) {
  await passportKey(dataDir);
  return {
    supergraph: fileURLToPath(new URL('../gateway/supergraph.graphql', import.meta.url)),
    urls,
    passportKey: join(dataDir, 'keys', 'passport.jwk.json'),
    parties: ['ANISCG'],
    issuer: `${stack.address.url}/idp`,
    dataDir,
  };
}
