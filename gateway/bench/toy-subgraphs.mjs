// Child process: the toy subgraphs. Sends their addresses, stops with its parent.
import { startToyGraph } from '../dist/fixtures/toy-graph.js';

const subgraphs = await startToyGraph();
process.on('disconnect', () => process.exit(0));
process.send({ urls: Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])) });
