import { runService, startSubgraph } from '@iscg/subgraph-kit';
import { environment } from './env.js';
import { posts } from './slices.js';

await runService(() => startSubgraph(posts, environment()));
