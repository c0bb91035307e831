// Child process: the whole stack of npm start. Sends where it listens, then its usage whenever asked.
import { tellUsage } from '../../gateway/bench/measured-process.mjs';
import { startStack } from '../../packages/stack/dist/index.js';
import { fixedClock } from '../../packages/values/dist/index.js';

const { standsAt, ...request } = JSON.parse(process.argv[2]);
const clock = standsAt && { clock: fixedClock(standsAt) };
const stack = await startStack({ ...request, ...clock, port: 0, demonstration: true, logLevel: 'warn' });
tellUsage({ url: stack.url, subgraphs: stack.subgraphs }, () => stack.stop());
