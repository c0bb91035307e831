// Child process: the toy subgraphs. Sends their addresses, stops with its parent.
import { startToyGraph } from '../dist/fixtures/toy-graph.js';
import { tellUsage } from './measured-process.mjs';

const subgraphs = await startToyGraph();
tellUsage({ urls: Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])) });
