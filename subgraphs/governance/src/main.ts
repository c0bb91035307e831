import { runService, startSubgraph } from '@iscg/subgraph-kit';
import { environment } from './env.js';
import { governance } from './slices.js';

await runService(() => startSubgraph(governance, environment()));
