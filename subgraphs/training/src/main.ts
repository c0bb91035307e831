import { runService, startSubgraph } from '@iscg/subgraph-kit';
import { environment } from './env.js';
import { training } from './slices.js';

await runService(() => startSubgraph(training, environment()));
