import { readSubgraphEnvironment } from '@iscg/subgraph-kit';

/** The only place of this service that reads the environment. */
export const environment = () => readSubgraphEnvironment('posts', process.env);
