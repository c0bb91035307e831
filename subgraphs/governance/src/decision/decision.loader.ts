import { listLoader } from '@iscg/subgraph-kit';
import type { Clock } from '@iscg/values';
import { undertakingsOfResolutions } from '../undertaking/index.js';

/** The commitments that one resolution created, on the day the clock tells. */
export const undertakingsOfResolution = (clock: Clock) =>
  listLoader({
    name: 'undertakingsOfResolution',
    read: (transaction, ids) => undertakingsOfResolutions(transaction, clock, ids),
    keyOf: ({ resolutionId }) => resolutionId ?? '',
  });
