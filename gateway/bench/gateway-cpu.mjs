// CPU of our gateway per request, against stock @apollo/gateway on the same subgraphs. Options:
//   --supergraph FILE --urls JSON --query FILE --variables JSON   another graph than the toy one
//   --passport-key FILE --parties ANISCG                          subgraphs that ask for passports
//   --rounds 7 --requests 200 --concurrency 4 --json
import { fork } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { composeToyGraph } from '../dist/fixtures/toy-graph.js';
import { QUERY } from './toy-query.mjs';

const option = (fallback) => ({ type: 'string', ...(fallback && { default: fallback }) });
const { values: options } = parseArgs({
  options: {
    supergraph: option(),
    urls: option(),
    query: option(),
    variables: option('{}'),
    'passport-key': option(),
    parties: option('ANISCG'),
    rounds: option('7'),
    requests: option('200'),
    concurrency: option('4'),
    json: { type: 'boolean', default: false },
  },
});
const dataDir = await mkdtemp(join(tmpdir(), 'gateway-cpu-'));
const children = [];

try {
  const target = options.supergraph ? givenTarget() : await toyTarget();
  const body = JSON.stringify({
    query: options.query ? await readFile(options.query, 'utf8') : QUERY,
    variables: JSON.parse(options.variables),
  });
  const sides = { ours: await start('our-gateway.mjs', target), stock: await start('stock-gateway.mjs', target) };
  report(await measure(sides, body));
} finally {
  for (const child of children) child.disconnect();
  await rm(dataDir, { recursive: true, force: true });
}

function givenTarget() {
  return {
    supergraph: options.supergraph,
    urls: JSON.parse(options.urls ?? '{}'),
    passportKey: options['passport-key'],
    parties: options.parties.split(','),
    dataDir,
  };
}

async function toyTarget() {
  const { urls } = (await spawn('toy-subgraphs.mjs')).address;
  const supergraph = join(dataDir, 'supergraph.graphql');
  await writeFile(supergraph, composeToyGraph(urls));
  return { supergraph, urls, parties: [], dataDir };
}

async function measure(sides, body) {
  const answers = await Promise.all(Object.values(sides).map((side) => ask(side, body)));
  if (answers[0].data === undefined || JSON.stringify(answers[0].data) !== JSON.stringify(answers[1].data)) {
    throw new Error(
      `the two gateways do not answer alike:\n${answers.map((each) => JSON.stringify(each).slice(0, 400)).join('\n')}`,
    );
  }
  for (const side of Object.values(sides)) await load(side, body);
  const rounds = { ours: [], stock: [] };
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (const name of ['ours', 'stock']) {
      const before = await cpu(sides[name]);
      await load(sides[name], body);
      rounds[name].push((await cpu(sides[name])) - before);
    }
  }
  return rounds;
}

function report(rounds) {
  const perRequest = (name) => median(rounds[name]) / Number(options.requests) / 1000;
  const [ours, stock] = [perRequest('ours'), perRequest('stock')];
  const ratios = rounds.ours.map((each, round) => each / rounds.stock[round]);
  const result = {
    unit: 'milliseconds of CPU per request, median of rounds',
    ours: round(ours),
    stock: round(stock),
    ratio: round(median(ratios)),
    ratios: ratios.map(round),
    target: 0.4,
    rounds: rounds.ours.length,
    requests: Number(options.requests),
  };
  if (options.json) console.log(JSON.stringify(result));
  else
    console.log(
      `ours ${result.ours} ms, stock ${result.stock} ms of CPU per request: ratio ${result.ratio} (target ${result.target}; rounds ${result.ratios.join(', ')})`,
    );
}

async function load(side, body) {
  let left = Number(options.requests);
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await ask(side, body);
    }
  };
  await Promise.all(Array.from({ length: Number(options.concurrency) }, worker));
}

async function ask({ pool, path, token }, body) {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const { statusCode, body: answer } = await pool.request({ path, method: 'POST', headers, body });
  const text = await answer.text();
  if (statusCode !== 200) throw new Error(`HTTP ${statusCode}: ${text.slice(0, 400)}`);
  return JSON.parse(text);
}

async function start(file, target) {
  const { child, address } = await spawn(file, JSON.stringify(target));
  const { origin, pathname } = new URL(address.url);
  return { child, token: address.token, path: pathname, pool: new Pool(origin, { connections: 8 }) };
}

function spawn(file, argument = '') {
  const child = fork(new URL(file, import.meta.url), [argument], {
    env: { ...process.env, NODE_ENV: 'test', APOLLO_TELEMETRY_DISABLED: '1' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.once('message', (address) => resolve({ child, address }));
    child.once('exit', (code) => reject(new Error(`${file} stopped with code ${code}`)));
  });
}

async function cpu({ child }) {
  const told = new Promise((resolve) => child.once('message', resolve));
  child.send('cpu');
  return (await told).microseconds;
}

function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

function round(number) {
  return Math.round(number * 1000) / 1000;
}
