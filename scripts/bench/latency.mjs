import { median } from '../../gateway/bench/compare-gateways.mjs';
import { graphClient } from '../../gateway/bench/graph-client.mjs';

const WARMING = 20;
const MEASURED = 50;

/** Milliseconds from question to parsed answer, one caller at a time; `errors`: fields masked with a reason. */
export async function latencyOf(address, query) {
  const client = graphClient(address);
  const body = JSON.stringify({ query });
  await client.load({ body, requests: WARMING, concurrency: 1 });
  const times = [];
  let errors = 0;
  for (let each = 0; each < MEASURED; each += 1) {
    const begun = performance.now();
    errors = (await client.ask(body)).errors?.length ?? 0;
    times.push(performance.now() - begun);
  }
  await client.close();
  const slowest = [...times].sort((left, right) => left - right)[Math.floor(MEASURED * 0.95)];
  return { unit: 'milliseconds', median: tenth(median(times)), p95: tenth(slowest), errors };
}

function tenth(number) {
  return Math.round(number * 10) / 10;
}
