import { runService, startSubgraph } from '@iscg/subgraph-kit';
import { environment } from './env.js';
import { funding } from './slices.js';

await runService(() => startSubgraph(funding, environment()));
