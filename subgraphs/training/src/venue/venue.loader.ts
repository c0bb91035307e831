import { batchLoader } from '@iscg/subgraph-kit';
import type { Venue } from './venue.model.js';
import { venuesById } from './venue.store.js';

export const venueById = batchLoader<string, Venue>({ name: 'venueById', read: venuesById, keyOf: ({ id }) => id });
