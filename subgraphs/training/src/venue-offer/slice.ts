import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { readsTraining } from '../programme/index.js';
import { keepsTraining } from '../venue/index.js';
import { VenueOffer2026112310310 } from './migrations/2026112310310-venue-offer.js';
import {
  answersForRooms,
  asksForOffers,
  venueOfferAccess,
  venueOfferConnectionAccess,
  venueOfferCountsAccess,
  venueOfferInputs,
  venueOfferPayloadAccess,
  venueOfferTables,
} from './venue-offer.access.js';
import { loadVenueOffers } from './venue-offer.demonstration.js';
import { venueOfferById } from './venue-offer.loader.js';
import { OfferingResolver, VenueOfferResolver } from './venue-offer.resolver.js';

/** Rooms that the State makes available when the situation permits. */
export const venueOfferSlice: Slice = {
  name: 'venue-offer',
  resolvers: [VenueOfferResolver, OfferingResolver],
  access: [venueOfferAccess, venueOfferConnectionAccess, venueOfferCountsAccess, venueOfferPayloadAccess],
  inputs: venueOfferInputs,
  queries: {
    venueOffers: asksForOffers,
    remindersDue: asksForOffers,
    venueOffer: asksForOffers,
    venueOfferCounts: readsTraining,
  },
  mutations: {
    askVenue: keepsTraining,
    offerVenue: answersForRooms,
    acceptVenueOffer: answersForRooms,
    refuseVenueOffer: answersForRooms,
    remind: keepsTraining,
  },
  tables: venueOfferTables,
  migrations: [VenueOffer2026112310310],
  references: { VenueOffer: entityReference(({ clock }) => venueOfferById(clock)) },
  demonstration: loadVenueOffers,
};
