import type { SubgraphDefinition } from '@iscg/subgraph-kit';
import { funding } from '@iscg/funding';

/** The subgraphs of the portal. */
export const SUBGRAPHS: readonly SubgraphDefinition[] = [funding];
