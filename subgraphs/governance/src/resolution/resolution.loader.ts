import { batchLoader, listLoader } from '@iscg/subgraph-kit';
import { resolutionsById, votersOfResolutions, votesOfResolutions } from './resolution.store.js';

/** One resolution by id. */
export const resolutionById = batchLoader({ name: 'resolutionById', read: resolutionsById, keyOf: ({ id }) => id });

/** The votes of one open ballot. */
export const votesOfResolution = listLoader({
  name: 'votesOfResolution',
  read: votesOfResolutions,
  keyOf: ({ resolutionId }) => resolutionId,
});

/** The roll of one secret ballot. */
export const votersOfResolution = listLoader({
  name: 'votersOfResolution',
  read: votersOfResolutions,
  keyOf: ({ resolutionId }) => resolutionId,
});
