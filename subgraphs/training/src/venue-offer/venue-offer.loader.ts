import { batchLoader, type BatchLoader } from '@iscg/subgraph-kit';
import type { Clock } from '@iscg/values';
import type { VenueOffer } from './venue-offer.model.js';
import { venueOffersById } from './venue-offer.store.js';

/** One room asked or offered, on the day the clock tells. */
export function venueOfferById(clock: Clock): BatchLoader<string, VenueOffer> {
  return batchLoader({
    name: 'venueOfferById',
    read: (transaction, ids) => venueOffersById(transaction, clock, ids),
    keyOf: ({ id }) => id,
  });
}
