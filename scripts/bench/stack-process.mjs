// Child process: the whole stack of npm start. Sends where it listens, then its usage whenever asked.
import { tellUsage } from '../../gateway/bench/measured-process.mjs';
import { startStack } from '../../packages/stack/dist/index.js';

const request = JSON.parse(process.argv[2]);
const stack = await startStack({ ...request, port: 0, demonstration: true, logLevel: 'warn' });
tellUsage({ url: stack.url, subgraphs: stack.subgraphs }, () => stack.stop());
