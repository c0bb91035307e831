import { batchLoader, listLoader } from '@iscg/subgraph-kit';
import { evidenceOfFulfilments, fulfilmentsById, fulfilmentsOfUndertakings } from './fulfilment.store.js';

/** One fulfilment by id. */
export const fulfilmentById = batchLoader({ name: 'fulfilmentById', read: fulfilmentsById, keyOf: ({ id }) => id });

/** The fulfilments of one commitment, the latest kept first. */
export const fulfilmentsOfUndertaking = listLoader({
  name: 'fulfilmentsOfUndertaking',
  read: fulfilmentsOfUndertakings,
  keyOf: ({ undertakingId }) => undertakingId,
});

/** The evidence of one fulfilment. */
export const evidenceOfFulfilment = batchLoader({
  name: 'evidenceOfFulfilment',
  read: evidenceOfFulfilments,
  keyOf: ({ fulfilmentId }) => fulfilmentId,
});
