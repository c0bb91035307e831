import type { SubgraphDefinition } from '@iscg/subgraph-kit';
import { funding } from '@iscg/funding';
import { governance } from '@iscg/governance';
import { posts } from '@iscg/posts';
import { training } from '@iscg/training';

/** The subgraphs of the portal. */
export const SUBGRAPHS: readonly SubgraphDefinition[] = [posts, training, funding, governance];
