// Our gateway and stock @apollo/gateway, asked the same query in turns over the same subgraphs.
import { graphClient } from './graph-client.mjs';
import { forkMeasured } from './measured-process.mjs';

const TARGET = 0.4;
/** Requests before the first round: services run for days, not for their first seconds. */
const WARMING = 1_200;
const PROGRAMS = { ours: 'our-gateway.mjs', stock: 'stock-gateway.mjs' };
const CONFIGURATION =
  'both: NODE_ENV=production, no log lines, the same Fastify, Apollo Server, passports and kept-alive callers; ours also verifies a bearer token and judges limits';

/**
 * Median CPU of both gateways per request, in alternating rounds.
 * @param target.passportKey file of the private key; absent: subgraphs without passports
 * @throws when the two do not give the same data
 */
export async function compareGateways({ target, query, variables = {}, rounds, requests, concurrency }) {
  /** @type {Record<string, any>} */
  const sides = {};
  try {
    for (const [name, program] of Object.entries(PROGRAMS)) sides[name] = await startSide(program, target);
    const work = { body: JSON.stringify({ query, variables }), requests, concurrency };
    await sameAnswers(sides['ours'], sides['stock'], work.body);
    for (const side of Object.values(sides)) await side.client.load({ ...work, requests: WARMING });
    const spent = { ours: [], stock: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const name of ['ours', 'stock']) spent[name].push(await cpuOf(sides[name], work));
    }
    return summary(spent, requests);
  } finally {
    for (const side of Object.values(sides)) await side.stop();
  }
}

/** The result of {@link compareGateways} as one line. */
export function verdict({ ours, stock, ratio, target, ratios }) {
  return `ours ${ours} ms, stock ${stock} ms of CPU per request: ratio ${ratio} (target ${target}; rounds ${ratios.join(', ')})`;
}

export function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

async function startSide(file, target) {
  const measured = await forkMeasured(new URL(file, import.meta.url), target);
  const client = graphClient(measured.address);
  return {
    ...measured,
    client,
    stop: async () => {
      await client.close();
      await measured.stop();
    },
  };
}

async function sameAnswers(ours, stock, body) {
  const answers = [await ours.client.ask(body), await stock.client.ask(body)];
  const [left, right] = answers.map(({ data }) => JSON.stringify(data));
  if (left !== undefined && left === right) return;
  const told = answers.map((answer) => JSON.stringify(answer).slice(0, 400));
  throw new Error(`the two gateways do not answer alike:\n${told.join('\n')}`);
}

async function cpuOf(side, work) {
  const before = await side.usage();
  await side.client.load(work);
  return (await side.usage()).microseconds - before.microseconds;
}

function summary(spent, requests) {
  const perRequest = (name) => round(median(spent[name]) / requests / 1000);
  const ratios = spent.ours.map((each, index) => round(each / spent.stock[index]));
  return {
    unit: 'milliseconds of CPU per request, median of rounds',
    configuration: CONFIGURATION,
    ours: perRequest('ours'),
    stock: perRequest('stock'),
    ratio: median(ratios),
    ratios,
    target: TARGET,
    rounds: ratios.length,
    requests,
  };
}

function round(number) {
  return Math.round(number * 1000) / 1000;
}
